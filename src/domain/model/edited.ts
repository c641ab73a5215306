import { sameContent } from './same-content';

/**
 * A value after somebody edited another as they saw it: what they left as it was stays as it stands now, which may be
 * what another tab has saved since they began.
 *
 * @param current the value as it stands now
 * @param before the value as it was shown when the edit began
 * @param after the value as it was left
 */
export function edited<T>(current: T, before: T, after: T): T {
  return sameContent([before], [after]) ? current : after;
}

/**
 * The same for a list of names: those that were added and removed are, and those that another tab has added or removed
 * since stay so.
 *
 * @param most how many names the list may have: the last ones are left off
 */
export function editedNames(
  current: readonly string[],
  before: readonly string[],
  after: readonly string[],
  most: number,
): readonly string[] {
  const [here, was, left] = [new Set(current), new Set(before), new Set(after)];
  const kept = after.filter((name) => here.has(name) || !was.has(name));
  const since = current.filter((name) => !was.has(name) && !left.has(name));
  return [...kept, ...since].slice(0, most);
}
