import { placeOf } from './place-of';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The most places that are named; what is dropped beyond them is dropped all the same. */
export const mostDropped = 20;

function* droppedIn(
  given: unknown,
  taken: unknown,
  path: readonly PropertyKey[],
): Generator<readonly PropertyKey[], void, undefined> {
  if (!isObject(given) || !isObject(taken)) return;
  for (const key of Object.keys(given)) {
    const here = [...path, Array.isArray(given) ? Number(key) : key];
    if (!Object.hasOwn(taken, key)) yield here;
    else if (isObject(given[key])) yield* droppedIn(given[key], taken[key], here);
  }
}

/**
 * The places of what a file holds and the program has not taken: 'assessment > colour'. Lists count from 1; a key as long as a page is cut. Empty when it took all.
 *
 * @param at where it all stands in its file
 * @param most how many places are named at most
 */
export function droppedKeys(
  given: unknown,
  taken: unknown,
  {
    at = [],
    most = mostDropped,
  }: { readonly at?: readonly PropertyKey[]; readonly most?: number } = {},
): readonly string[] {
  const named: string[] = [];
  if (most <= 0) return named;
  for (const path of droppedIn(given, taken, at)) {
    named.push(placeOf(path));
    if (named.length === most) break;
  }
  return named;
}
