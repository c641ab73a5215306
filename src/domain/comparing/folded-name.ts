/** A name as it is compared: without its case, its surrounding or doubled spaces, and its Unicode form (docs/domain.md, Comparing). */
export function foldedName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
