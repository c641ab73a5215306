import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { recordDatabase, type RecordDatabase } from '../../src/platform/record-database';
import type { RawRecord } from '../../src/platform/raw-record';
import type { TabChannel } from '../../src/platform/tab-channel';
import { assessmentStore, type AssessmentState } from '../../src/store/records/assessment-store';
import type { Saving } from '../../src/store/records/saving';
import { tabBus } from './tab-bus';

/** The store of assessments, as a tab has one. */
export type AssessmentStore = ReturnType<typeof assessmentStore>;

/** The moment at which every store of a test saves. */
export const savedAt = '2026-11-23T09:00:00.000Z';

/** The bank that every store of a test answers with. */
export const bank = { id: 'made-up', version: '1.2.0' } as const;

/** A browser with nothing on it yet. Its tabs share one database, and hear each other. */
export function aBrowser() {
  globalThis.indexedDB = new IDBFactory();
  const { tab, told } = tabBus();
  const disk = recordDatabase();
  /** A tab that has not read the device yet. What a test says of its database stands instead of the real method. */
  const blankTab = (
    instead: Partial<RecordDatabase> = {},
    tabs: TabChannel = tab(),
    afterPaint = () => Promise.resolve(),
  ): AssessmentStore =>
    assessmentStore({
      database: { ...disk, ...instead },
      tabs,
      bank,
      now: () => savedAt,
      afterPaint,
    });
  return {
    disk,
    told,
    /** Tells every tab that a record changed. */
    tellAll: tab().tell,
    blankTab,
    /** A tab that has read the device. */
    openTab: async (...world: Parameters<typeof blankTab>): Promise<AssessmentStore> => {
      const store = blankTab(...world);
      await store.load();
      return store;
    },
    /** Puts records on the device as they stand. */
    seed: async (...records: readonly RawRecord[]): Promise<void> => {
      for (const record of records) await disk.change([record.id], () => record);
    },
  };
}

/** Waits until the state of a store is as it should be, and returns it. */
export function until(
  store: AssessmentStore,
  holds: (state: AssessmentState) => boolean,
): Promise<AssessmentState> {
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (!holds(state)) return;
      stop();
      resolve(state);
    });
    if (!holds(store.getState())) return;
    stop();
    resolve(store.getState());
  });
}

/** Waits until nothing of an assessment is being saved any more, and returns what is said about it then. */
export async function saved(store: AssessmentStore, id: string): Promise<Saving | undefined> {
  return (await until(store, ({ saving }) => saving[id]?.state !== 'saving')).saving[id];
}
