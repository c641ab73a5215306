import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { RecordsOf } from '../../src/platform/open-database';
import type { RawRecord } from '../../src/platform/raw-record';
import { recordDatabase, type RecordDatabase } from '../../src/platform/record-database';
import { readRecord, recordOf } from '../../src/store/records/assessment-record';
import { askedDeletion } from '../../src/store/records/asked-deletion';
import { comparisonRecords } from '../../src/store/records/comparison-record';
import { deletionOfEverything } from '../../src/store/records/deletion-of-everything';
import { recordStore } from '../../src/store/records/record-store';
import { anAssessment } from './assessment-builder';
import { bank, savedAt } from './browser';
import { tabBus } from './tab-bus';

/** The record of an assessment, and of a comparison, that has nothing but its id. */
export const assessment = (id: string) => ({ assessment: anAssessment({ id }), bank });
export const comparison = (id: string) => ({
  comparison: {
    id,
    name: 'Riverside, autumn',
    createdAt: savedAt,
    updatedAt: savedAt,
    partners: [],
    members: [],
  },
});
/** What a test says of the databases of a tab in place of the real methods. */
export type Instead = Partial<Record<RecordsOf, Partial<RecordDatabase>>>;

/** A browser whose tabs have both kinds of records. */
export function aWholeBrowser() {
  globalThis.indexedDB = new IDBFactory();
  const buses = { assessments: tabBus(), comparisons: tabBus(), deletion: tabBus() };
  const disks = {
    assessments: recordDatabase('assessments'),
    comparisons: recordDatabase('comparisons'),
  };
  const openTab = async (instead: Instead = {}) => {
    const device = (kind: RecordsOf) => ({
      database: { ...disks[kind], ...instead[kind] },
      tabs: buses[kind].tab(),
    });
    const asked = askedDeletion(
      { assessments: device('assessments'), comparisons: device('comparisons') },
      buses.deletion.tab(),
    );
    const world = { now: () => savedAt, afterPaint: () => Promise.resolve() };
    const assessments = recordStore(
      { idOf: (record) => record.assessment.id, read: readRecord, write: recordOf },
      { ...asked.behind('assessments'), ...world },
    );
    const comparisons = recordStore(comparisonRecords, {
      ...asked.behind('comparisons'),
      ...world,
    });
    await Promise.all([assessments.load(), comparisons.load()]);
    const everything = deletionOfEverything({ assessments, comparisons }, asked);
    return {
      assessments,
      comparisons,
      everything,
      shown: () => [
        ...Object.keys(assessments.getState().records),
        ...Object.keys(comparisons.getState().records),
        ...assessments.getState().unreadable.map(({ id }) => id),
        ...comparisons.getState().unreadable.map(({ id }) => id),
      ],
    };
  };
  return {
    buses,
    disks,
    openTab,
    seed: async (kind: RecordsOf, ...records: readonly RawRecord[]) =>
      disks[kind].change(
        records.map(({ id }) => id),
        (id) => records.find((record) => record.id === id),
      ),
    onDisk: async () =>
      [...(await disks.assessments.all()), ...(await disks.comparisons.all())].map(({ id }) => id),
  };
}
