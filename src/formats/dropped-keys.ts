const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The most places that are named; what is dropped beyond them is dropped all the same. */
const mostNamed = 20;

/** The places of what a file holds and the program has not taken: 'assessment > colour'. Empty when it took all. */
export function droppedKeys(given: unknown, taken: unknown, place: readonly string[] = []): readonly string[] {
  if (!isObject(given) || !isObject(taken)) return [];
  return Object.keys(given)
    .flatMap((key) => (Object.hasOwn(taken, key) ? droppedKeys(given[key], taken[key], [...place, key]) : [[...place, key].join(' > ')]))
    .slice(0, mostNamed);
}
