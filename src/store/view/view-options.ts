import { createStore, useStore } from 'zustand';
import type { QuestionChoice } from '../../domain/comparing/comparison-figures';
import type { Grouping } from '../../domain/comparing/grouping';

/** How a comparison is looked at. `round` is absent until one is chosen: then it is the latest. */
type ViewOptions = {
  readonly round?: number;
  readonly grouping: Grouping;
  /** Where some took the quick check: which questions are compared. */
  readonly choice: QuestionChoice;
  /** What goes on paper beside the counts. */ readonly names: boolean;
  readonly notes: boolean;
};

const first: ViewOptions = {
  grouping: 'partner',
  choice: 'asked-of-all',
  names: false,
  notes: false,
};

/** By comparison, for this visit: the picture, the report and the page to print show the same. A map, since an id may be any word. */
const store = createStore<{ readonly chosen: ReadonlyMap<string, ViewOptions> }>(() => ({
  chosen: new Map(),
}));

export function useViewOptions(id: string): ViewOptions {
  return useStore(store, ({ chosen }) => chosen.get(id) ?? first);
}

export function changeView(id: string, change: Partial<ViewOptions>): void {
  store.setState(({ chosen }) => ({
    chosen: new Map(chosen).set(id, { ...(chosen.get(id) ?? first), ...change }),
  }));
}
