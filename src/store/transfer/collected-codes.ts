import { createStore, useStore } from 'zustand';
import type { ItemContents } from '../../formats/item-contents';
import type { ImportItem } from './import-item';

const none: readonly ImportItem[] = [];
/** The codes that were read for each comparison and not brought in yet. In memory alone: they outlive the screen, not the page. */
const store = createStore<Readonly<Record<string, readonly ImportItem[]>>>(() => ({}));

const idsOf = ({ contents: found }: ImportItem) =>
  found.ok ? found.documents.map(({ assessment }) => assessment.id).join() : '';

export const collectedCodes = {
  /**
   * Adds what a code held. One of the same assessment takes the place of the earlier: it may have been corrected since.
   *
   * @returns its number here, from 1
   */
  add(comparison: string, contents: ItemContents): number {
    const before = store.getState()[comparison] ?? none;
    const next = before.length + 1;
    const code: ImportItem = { from: { kind: 'code', number: next }, contents };
    const earlier = before.findIndex((each) => idsOf(each) === idsOf(code));
    if (earlier === -1) {
      store.setState({ [comparison]: [...before, code] });
      return next;
    }
    store.setState({
      [comparison]: before.map((each, index) => (index === earlier ? { ...each, contents } : each)),
    });
    return earlier + 1;
  },
  /** Forgets the codes of a comparison: they are on their way in. */
  forget(comparison: string): void {
    store.setState({ [comparison]: none });
  },
};

export function useCollectedCodes(comparison: string): readonly ImportItem[] {
  return useStore(store, (all) => all[comparison] ?? none);
}
