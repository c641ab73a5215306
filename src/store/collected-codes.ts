import { createStore, useStore } from 'zustand';
import type { Arrived } from './arrivals';

const none: readonly Arrived[] = [];
/** The codes that were read for each comparison and not brought in yet. In memory alone: they outlive the screen, not the page. */
const store = createStore<Readonly<Record<string, readonly Arrived[]>>>(() => ({}));

const idsOf = ({ found }: Arrived) => (found.ok ? found.documents.map(({ assessment }) => assessment.id).join() : '');

export const collectedCodes = {
  /** Adds a code; one that was read before is not added again. */
  add(comparison: string, code: Arrived): void {
    store.setState((all) => {
      const before = all[comparison] ?? none;
      return before.some((each) => idsOf(each) === idsOf(code)) ? all : { [comparison]: [...before, { ...code, name: `Code ${before.length + 1}` }] };
    });
  },
  /** Forgets the codes of a comparison: they are on their way in. */
  forget(comparison: string): void {
    store.setState({ [comparison]: none });
  },
};

export function useCollectedCodes(comparison: string): readonly Arrived[] {
  return useStore(store, (all) => all[comparison] ?? none);
}
