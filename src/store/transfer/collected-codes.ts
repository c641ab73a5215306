import { createStore, useStore } from 'zustand';
import { sameContent } from '../../domain/model/same-content';
import type { ItemContents } from '../../formats/item-contents';
import type { ImportItem } from './import-item';

const none: readonly ImportItem[] = [];
/** The codes that were read for each comparison and not brought in yet. In memory alone: they outlive the screen, not the page. */
const store = createStore<{ readonly codes: ReadonlyMap<string, readonly ImportItem[]> }>(() => ({
  codes: new Map(),
}));
const codesFor = (comparison: string) => store.getState().codes.get(comparison) ?? none;
const keep = (comparison: string, items: readonly ImportItem[]) =>
  store.setState(({ codes }) => ({ codes: new Map(codes).set(comparison, items) }));

export const collectedCodes = {
  /**
   * Adds what a code held, unless it was read before. Another of the same assessment is added beside it: most often it is of another
   * person who began with the same file, and else the page that brings them in asks.
   *
   * @returns its number here, from 1
   */
  add(comparison: string, contents: ItemContents): number {
    const before = codesFor(comparison);
    const earlier = before.findIndex((each) => sameContent(each.contents, contents));
    if (earlier !== -1) return earlier + 1;
    const number = before.length + 1;
    keep(comparison, [...before, { from: { kind: 'code', number }, contents }]);
    return number;
  },
  /** Forgets the codes of a comparison: they are on their way in. */
  forget(comparison: string): void {
    keep(comparison, none);
  },
};

export function useCollectedCodes(comparison: string): readonly ImportItem[] {
  return useStore(store, ({ codes }) => codes.get(comparison) ?? none);
}
