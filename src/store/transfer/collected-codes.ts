import { createStore, useStore } from 'zustand';
import type { ImportItem } from './import-item';

const none: readonly ImportItem[] = [];
/** The codes that were read for each comparison and not brought in yet. In memory alone: they outlive the screen, not the page. */
const store = createStore<Readonly<Record<string, readonly ImportItem[]>>>(() => ({}));

const idsOf = ({ contents: found }: ImportItem) =>
  found.ok ? found.documents.map(({ assessment }) => assessment.id).join() : '';

export const collectedCodes = {
  /**
   * Adds a code. One of the same assessment takes the place of the earlier: it may have been corrected since.
   *
   * @returns what it is called here
   */
  add(comparison: string, code: ImportItem): string {
    const before = store.getState()[comparison] ?? none;
    const earlier = before.find((each) => idsOf(each) === idsOf(code));
    const named = { ...code, name: earlier?.name ?? `Code ${before.length + 1}` };
    store.setState({
      [comparison]:
        earlier === undefined
          ? [...before, named]
          : before.map((each) => (each === earlier ? named : each)),
    });
    return named.name;
  },
  /** Forgets the codes of a comparison: they are on their way in. */
  forget(comparison: string): void {
    store.setState({ [comparison]: none });
  },
};

export function useCollectedCodes(comparison: string): readonly ImportItem[] {
  return useStore(store, (all) => all[comparison] ?? none);
}
