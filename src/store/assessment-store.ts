import { createStore } from 'zustand/vanilla';
import type { Assessment } from '../domain/assessment';
import type { QuestionId } from '../domain/question-bank';
import type { BankReference } from '../formats/assessment-document';
import type { RecordDatabase, StoredRecord } from '../platform/record-database';
import type { TabChannel } from '../platform/tab-channel';
import { notSavedReason, UnreadableRecordError, type Saving } from './saving';
import { readRecord, recordOf, type KeptAssessment, type UnreadableRecord } from './stored-assessment';

/** What the program holds. Everything that can be worked out from it is worked out, not stored. */
export type AssessmentState = {
  /** `loading` until the records have been read: nothing is written before that. */
  readonly loading: boolean;
  readonly kept: Readonly<Record<string, KeptAssessment>>;
  readonly unreadable: readonly UnreadableRecord[];
  readonly saving: Readonly<Record<string, Saving>>;
  /** False when this browser gave no storage at the start: the work goes on in memory. */
  readonly storage: boolean;
};

type Recipe = (kept: KeptAssessment) => KeptAssessment;

/** The assessment with an id; `undefined` if there is none. An id may come from an address that somebody typed. */
export function keptIn({ kept }: AssessmentState, id: string): KeptAssessment | undefined {
  return Object.hasOwn(kept, id) ? kept[id] : undefined;
}

const applied = (recipes: readonly Recipe[], base: KeptAssessment) => recipes.reduce((kept, recipe) => recipe(kept), base);

function baseFrom(stored: StoredRecord): KeptAssessment {
  const read = readRecord(stored);
  if (!read.ok) throw new UnreadableRecordError();
  return read.kept;
}

/** What the store needs of the world outside. */
export type StoreOptions = {
  readonly database: RecordDatabase;
  readonly tabs: TabChannel;
  readonly bank: BankReference;
  readonly now: () => string;
};

/** The one store: data, and thin actions that change it and see it saved. */
export function assessmentStore({ database, tabs, bank, now }: StoreOptions) {
  const store = createStore<AssessmentState>(() => ({ loading: true, kept: {}, unreadable: [], saving: {}, storage: true }));
  /** Changes that are shown but not yet on the disk, oldest first. */
  const pending = new Map<string, readonly Recipe[]>();
  /** What the pending changes build on where there is no record: as it was added, or last read or written. */
  const bases = new Map<string, KeptAssessment>();
  const writing = new Set<string>();

  const waiting = (id: string) => pending.get(id) ?? [];
  const keptOf = (id: string) => keptIn(store.getState(), id);

  const setKept = (kept: KeptAssessment) =>
    store.setState((state) => ({ kept: { ...state.kept, [kept.assessment.id]: kept } }));
  const setSaving = (id: string, saving: Saving) => store.setState((state) => ({ saving: { ...state.saving, [id]: saving } }));

  const forget = (id: string) => {
    bases.delete(id);
    store.setState(({ kept, saving }) => {
      const { [id]: _, ...otherKept } = kept;
      const { [id]: _s, ...otherSaving } = saving;
      return { kept: otherKept, saving: otherSaving };
    });
  };

  /** What to write: the changes applied to what is stored, so that a change made in another tab stays. */
  function nextRecord(id: string, stored: StoredRecord | undefined, recipes: readonly Recipe[]): KeptAssessment {
    const base = stored === undefined ? bases.get(id) : baseFrom(stored);
    if (base === undefined) throw new Error(`There is no assessment ${id} to save.`);
    return applied(recipes, base);
  }

  async function write(id: string): Promise<void> {
    // Nothing is written before a good load: what waits is written once it is done.
    if (writing.has(id) || store.getState().loading || waiting(id).length === 0) return;
    writing.add(id);
    setSaving(id, { state: 'saving' });
    try {
      for (let batch = waiting(id); batch.length > 0; batch = waiting(id)) {
        let written: KeptAssessment | undefined;
        await database.change(id, (stored) => recordOf((written = nextRecord(id, stored, batch))));
        pending.set(id, waiting(id).slice(batch.length));
        if (written === undefined) continue;
        bases.set(id, written);
        setKept(applied(waiting(id), written));
      }
      setSaving(id, { state: 'saved', at: now() });
      tabs.tell(id);
    } catch (error) {
      // The changes stay in `pending`: the next change, or 'Try again', writes them too.
      setSaving(id, { state: 'not-saved', why: notSavedReason(error) });
    } finally {
      writing.delete(id);
    }
  }

  function changeKept(id: string, recipe: Recipe): void {
    const kept = keptOf(id);
    if (kept === undefined) return;
    const changed = recipe(kept);
    if (changed === kept) return;
    setKept(changed);
    pending.set(id, [...waiting(id), recipe]);
    void write(id);
  }

  /** Shows what another tab has saved or removed. A record that cannot be read just now leaves what is shown. */
  async function refresh(id: string): Promise<void> {
    try {
      const stored = await database.get(id);
      if (waiting(id).length > 0) return;
      if (stored === undefined) return forget(id);
      const read = readRecord(stored);
      if (!read.ok) return;
      bases.set(id, read.kept);
      setKept(read.kept);
      store.setState(({ unreadable }) => ({ unreadable: unreadable.filter((record) => record.id !== id) }));
    } catch {
      // The next change, here or there, reads it again.
    }
  }

  return {
    ...store,
    /** Reads everything on the device. What cannot be read is kept aside untouched. */
    async load(): Promise<void> {
      const toldMeanwhile = new Set<string>();
      tabs.hear((id) => (store.getState().loading ? toldMeanwhile.add(id) : void refresh(id)));
      try {
        const read = (await database.all()).map(readRecord);
        const found = read.flatMap((each) => (each.ok ? [each.kept] : []));
        for (const each of found) bases.set(each.assessment.id, each);
        store.setState((state) => ({
          loading: false,
          kept: { ...state.kept, ...Object.fromEntries(found.map((each) => [each.assessment.id, each])) },
          unreadable: read.flatMap((each) => (each.ok ? [] : [each.unreadable])),
        }));
        for (const id of toldMeanwhile) void refresh(id);
      } catch {
        store.setState({ loading: false, storage: false });
      }
      for (const id of pending.keys()) void write(id);
    },
    /** Adds an assessment. One with the same id that is here already stays as it is. */
    add(assessment: Assessment): void {
      if (keptOf(assessment.id) !== undefined) return;
      const kept = { assessment, bank };
      bases.set(assessment.id, kept);
      setKept(kept);
      pending.set(assessment.id, [(same) => same]);
      void write(assessment.id);
    },
    /** Changes an assessment; shown at once, then saved. A recipe may run again on what another tab has saved. */
    change(id: string, recipe: (assessment: Assessment) => Assessment): void {
      changeKept(id, (kept) => {
        const assessment = recipe(kept.assessment);
        return assessment === kept.assessment ? kept : { ...kept, assessment };
      });
    },
    /** Remembers where the respondent is, on this device only. */
    stopAt(id: string, place: QuestionId): void {
      changeKept(id, (kept) => (kept.place === place ? kept : { ...kept, place }));
    },
    /** Writes again what could not be saved. */
    retry(id: string): void {
      void write(id);
    },
  };
}

export type AssessmentStore = ReturnType<typeof assessmentStore>;
