/**
 * The last of a list, or the last that a test lets pass; `undefined` where there is none. It stands in for `at(-1)` and `findLast`,
 * which the oldest browsers that this runs in do not all have (docs/browsers.md).
 */
export function lastOf<Item>(
  items: readonly Item[],
  isWanted: (item: Item) => boolean = () => true,
): Item | undefined {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && isWanted(item)) return item;
  }
  return undefined;
}
