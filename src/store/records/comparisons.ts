import { useStore } from 'zustand';
import type { Comparison } from '../../domain/model/comparison';
import { laterMoment } from '../../domain/model/later-moment';
import { afterPaint } from '../../platform/after-paint';
import { now } from '../../platform/now';
import { deletion } from './device';
import type { RecordState } from './record-state';
import { recordStore } from './record-store';
import { watchUnsaved } from './unsaved';
import { comparisonRecords, type ComparisonRecord } from './comparison-record';

const store = recordStore(comparisonRecords, {
  ...deletion.behind('comparisons'),
  now,
  afterPaint,
});

watchUnsaved(() => Object.values(store.getState().saving).some(({ state }) => state !== 'saved'));

let opened = false;

/** The comparisons are read when a screen first asks for them: most visits need none. */
function open(): void {
  if (opened) return;
  opened = true;
  void store.load();
}

/** The comparisons of this page. */
export const comparisons = {
  ...store,
  /** Changes a comparison at this moment; shown at once, then saved. A recipe may run again on what another tab has saved. */
  change(id: string, recipe: (comparison: Comparison, at: string) => Comparison): void {
    store.change(id, (record, at) => {
      const comparison = recipe(record.comparison, laterMoment(at, record.comparison.updatedAt));
      return comparison === record.comparison ? record : { ...record, comparison };
    });
  },
  /** Shows names or aliases, on this device. */
  hideNames(id: string, hidden: boolean): void {
    store.change(id, ({ comparison }) => ({ comparison, ...(hidden ? { hidesNames: true } : {}) }));
  },
};

/** What a screen needs of the comparisons; the screen is drawn again when it changes. */
export function useComparisons<T>(selector: (state: RecordState<ComparisonRecord>) => T): T {
  open();
  return useStore(store, selector);
}
