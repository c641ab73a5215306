import { createStore, useStore } from 'zustand';
import type { Grouping } from '../../domain/comparing/grouping';

/** How a comparison is looked at. `round` is absent until one is chosen: then it is the latest. */
type ViewOptions = {
  readonly round?: number;
  readonly grouping: Grouping;
  /** What goes on paper beside the counts. */ readonly names: boolean;
  readonly notes: boolean;
};

const first: ViewOptions = { grouping: 'partner', names: false, notes: false };

/** By comparison, for this visit: the picture, the report and the page to print show the same. */
const store = createStore<Readonly<Record<string, ViewOptions>>>(() => ({}));

export function useViewOptions(id: string): ViewOptions {
  return useStore(store, (all) => all[id] ?? first);
}

export function changeView(id: string, change: Partial<ViewOptions>): void {
  store.setState((all) => ({ [id]: { ...(all[id] ?? first), ...change } }));
}
