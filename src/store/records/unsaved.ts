type Check = () => boolean;
const checks: Check[] = [];

/** Tells how to ask a store whether it shows something that is not on the disk. */
export function watchUnsaved(check: Check): void {
  checks.push(check);
}

/** Whether something is shown that is not on the disk: closing the page now would lose it. */
export function holdsUnsaved(): boolean {
  return checks.some((check) => check());
}
