import { createStore } from 'zustand/vanilla';
import type { AskedDeletion } from './asked-deletion';
import type { RecordState } from './record-state';
import type { Departure } from './record-store';

/**
 * How deleting everything stands. `asking`: it is not yet sure that it will be. `under-way`: it is written down, and will
 * be whatever happens. `unfinished`: the same, at the next try or the next start. `refused`: nothing was deleted, and
 * all is shown again.
 */
export type DeletionState =
  | { readonly state: 'none' | 'asking' | 'under-way' | 'done' | 'refused' }
  | { readonly state: 'unfinished'; readonly tryAgain: () => void };

type Leaving = {
  readonly getState: () => Pick<RecordState<unknown>, 'storage'>;
  readonly leaveAll: () => Departure;
};

/** Deletes all records of both kinds, in one go: all of it is gone, or all is there. */
export function deletionOfEverything(
  { assessments, comparisons }: Readonly<Record<'assessments' | 'comparisons', Leaving>>,
  { ask, finish }: Pick<AskedDeletion, 'ask' | 'finish'>,
) {
  const store = createStore<DeletionState>(() => ({ state: 'none' }));

  async function finishFor(departures: readonly Departure[]): Promise<void> {
    store.setState({ state: 'under-way' }, true);
    try {
      await finish();
    } catch {
      store.setState({ state: 'unfinished', tryAgain: () => void finishFor(departures) }, true);
      return;
    }
    end(departures);
  }

  function end(departures: readonly Departure[]): void {
    for (const { onGone } of departures) onGone();
    store.setState({ state: 'done' }, true);
  }

  return {
    ...store,
    /** Off the screen at once; `done` when nothing of it is on the device any more. */
    async begin(): Promise<void> {
      if (['asking', 'under-way', 'unfinished'].includes(store.getState().state)) return;
      const answers = assessments.leaveAll();
      const collections = comparisons.leaveAll();
      const departures = [answers, collections];
      // Without a device it was here alone.
      if (assessments.getState().storage === 'none') {
        end(departures);
        return;
      }
      store.setState({ state: 'asking' }, true);
      try {
        await ask({ assessments: answers.ids, comparisons: collections.ids });
      } catch {
        for (const { onStayed } of departures) onStayed();
        store.setState({ state: 'refused' }, true);
        return;
      }
      await finishFor(departures);
    },
  };
}
