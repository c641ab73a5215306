import { createStore, useStore } from 'zustand';
import type { Arrived } from './arrivals';

const none: readonly Arrived[] = [];
/** The codes that were read for each comparison and not brought in yet. In memory alone: they outlive the screen, not the page. */
const store = createStore<Readonly<Record<string, readonly Arrived[]>>>(() => ({}));

const idsOf = ({ found }: Arrived) =>
  found.ok ? found.documents.map(({ assessment }) => assessment.id).join() : '';

export const collectedCodes = {
  /**
   * Adds a code. One of the same assessment takes the place of the earlier: it may have been corrected since.
   *
   * @returns what it is called here
   */
  add(comparison: string, code: Arrived): string {
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

export function useCollectedCodes(comparison: string): readonly Arrived[] {
  return useStore(store, (all) => all[comparison] ?? none);
}
