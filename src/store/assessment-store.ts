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
  const pending = new Map<string, Recipe[]>();
  const writing = new Set<string>();

  const setKept = (kept: KeptAssessment) =>
    store.setState((state) => ({ kept: { ...state.kept, [kept.assessment.id]: kept } }));
  const setSaving = (id: string, saving: Saving) => store.setState((state) => ({ saving: { ...state.saving, [id]: saving } }));

  const forget = (id: string) =>
    store.setState(({ kept, saving }) => {
      const { [id]: _, ...otherKept } = kept;
      const { [id]: _s, ...otherSaving } = saving;
      return { kept: otherKept, saving: otherSaving };
    });

  /** What to write: the changes applied to what is stored, so that a change made in another tab stays. */
  function nextRecord(id: string, stored: StoredRecord | undefined, recipes: readonly Recipe[]): KeptAssessment {
    const shown = store.getState().kept[id];
    if (stored === undefined) {
      if (shown === undefined) throw new Error(`There is no assessment ${id} to save.`);
      return shown;
    }
    const read = readRecord(stored);
    if (!read.ok) throw new UnreadableRecordError();
    return recipes.reduce((kept, recipe) => recipe(kept), read.kept);
  }

  async function write(id: string): Promise<void> {
    if (writing.has(id)) return;
    writing.add(id);
    setSaving(id, { state: 'saving' });
    try {
      for (let recipes = pending.get(id) ?? []; recipes.length > 0; recipes = pending.get(id) ?? []) {
        const batch = [...recipes];
        let written: KeptAssessment | undefined;
        await database.change(id, (stored) => recordOf((written = nextRecord(id, stored, batch))));
        const later = (pending.get(id) ?? []).slice(batch.length);
        pending.set(id, later);
        if (written !== undefined) setKept(later.reduce((kept, recipe) => recipe(kept), written));
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
    const kept = store.getState().kept[id];
    if (kept === undefined) return;
    const changed = recipe(kept);
    if (changed === kept) return;
    setKept(changed);
    pending.set(id, [...(pending.get(id) ?? []), recipe]);
    void write(id);
  }

  async function refresh(id: string): Promise<void> {
    if ((pending.get(id) ?? []).length > 0) return;
    const stored = await database.get(id).catch(() => undefined);
    if ((pending.get(id) ?? []).length > 0) return;
    if (stored === undefined) return forget(id);
    const read = readRecord(stored);
    if (read.ok) setKept(read.kept);
  }

  return {
    ...store,
    /** Reads everything on the device. What cannot be read is kept aside untouched. */
    async load(): Promise<void> {
      try {
        const read = (await database.all()).map(readRecord);
        store.setState((state) => ({
          loading: false,
          kept: { ...Object.fromEntries(read.flatMap((each) => (each.ok ? [[each.kept.assessment.id, each.kept]] : []))), ...state.kept },
          unreadable: read.flatMap((each) => (each.ok ? [] : [each.unreadable])),
        }));
        tabs.hear((id) => void refresh(id));
      } catch {
        store.setState({ loading: false, storage: false });
      }
    },
    /** Adds an assessment. One with the same id that is here already stays as it is. */
    add(assessment: Assessment): void {
      if (store.getState().kept[assessment.id] !== undefined) return;
      setKept({ assessment, bank });
      pending.set(assessment.id, [(kept) => kept]);
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
