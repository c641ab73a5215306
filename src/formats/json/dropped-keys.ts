import { cutKey } from './cut-key';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The most places that are named; what is dropped beyond them is dropped all the same. */
export const mostDropped = 20;

function* droppedIn(
  given: unknown,
  taken: unknown,
  place: string,
): Generator<string, void, undefined> {
  if (!isObject(given) || !isObject(taken)) return;
  for (const key of Object.keys(given)) {
    const here = `${place}${Array.isArray(given) ? Number(key) + 1 : cutKey(key)}`;
    if (!Object.hasOwn(taken, key)) yield here;
    else if (isObject(given[key])) yield* droppedIn(given[key], taken[key], `${here} > `);
  }
}

/**
 * The places of what a file holds and the program has not taken: 'assessment > colour'. Lists count from 1; a key as long as a page is cut. Empty when it took all.
 *
 * @param most how many places are named at most
 */
export function droppedKeys(
  given: unknown,
  taken: unknown,
  most: number = mostDropped,
): readonly string[] {
  const named: string[] = [];
  if (most <= 0) return named;
  for (const place of droppedIn(given, taken, '')) {
    named.push(place);
    if (named.length === most) break;
  }
  return named;
}
