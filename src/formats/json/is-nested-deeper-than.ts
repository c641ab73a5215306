import { lastOf } from '../../domain/model/last-of';

/** What a list or an object holds, one after the other; `undefined` for what holds nothing, such as a text. */
function insideOf(value: unknown): Iterator<unknown> | undefined {
  if (Array.isArray(value)) return value.values();
  return typeof value === 'object' && value !== null ? Object.values(value).values() : undefined;
}

/**
 * Whether lists and objects stand in each other more than so many levels deep; a text or a number alone has none, an empty list one.
 * It looks at each value once at most, and does not use up the stack however deep the value is.
 */
export function isNestedDeeperThan(value: unknown, levels: number): boolean {
  const open: Iterator<unknown>[] = [[value].values()];
  for (let last = lastOf(open); last !== undefined; last = lastOf(open)) {
    const next = last.next();
    const inside = next.done === true ? undefined : insideOf(next.value);
    if (inside !== undefined && open.length > levels) return true;
    if (inside !== undefined) open.push(inside);
    if (next.done === true) open.pop();
  }
  return false;
}
