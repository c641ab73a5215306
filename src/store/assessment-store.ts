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
  /** What was removed while the page is open, the latest last: each can be put back. */
  readonly removed: readonly KeptAssessment[];
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
  const store = createStore<AssessmentState>(() => ({ loading: true, kept: {}, unreadable: [], saving: {}, storage: true, removed: [] }));
  /** Changes that are shown but not yet on the disk, oldest first. */
  const pending = new Map<string, readonly Recipe[]>();
  /** What the pending changes build on where there is no record: as it was added, or last read or written. */
  const bases = new Map<string, KeptAssessment>();
  const writing = new Map<string, Promise<void>>();

  /** Removed from the screen, and perhaps still on the disk. */
  const removing = new Set<string>();

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

  /** Writes what waits, one write at a time for each assessment. */
  function write(id: string): void {
    // Nothing is written before a good load: what waits is written once it is done.
    if (writing.has(id) || store.getState().loading || waiting(id).length === 0) return;
    writing.set(id, writeWaiting(id));
    setSaving(id, { state: 'saving' });
  }

  async function writeWaiting(id: string): Promise<void> {
    try {
      for (let batch = waiting(id); batch.length > 0; batch = waiting(id)) {
        let written: KeptAssessment | undefined;
        await database.change(id, (stored) => recordOf((written = nextRecord(id, stored, batch))));
        // Removed while it was written: what removes it waits for this write.
        if (keptOf(id) === undefined) return;
        pending.set(id, waiting(id).filter((recipe) => !batch.includes(recipe)));
        if (written === undefined) continue;
        bases.set(id, written);
        setKept(applied(waiting(id), written));
      }
      setSaving(id, { state: 'saved', at: now() });
      tabs.tell(id);
    } catch (error) {
      // The changes stay in `pending`: the next change, or 'Try again', writes them too.
      if (keptOf(id) !== undefined) setSaving(id, { state: 'not-saved', why: notSavedReason(error) });
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
    write(id);
  }

  /** Takes an assessment off the screen, and off the disk once nothing is being written to it. */
  async function removeKept(kept: KeptAssessment): Promise<void> {
    const { id } = kept.assessment;
    pending.delete(id);
    removing.add(id);
    forget(id);
    store.setState(({ removed }) => ({ removed: [...removed, kept] }));
    try {
      await writing.get(id);
      if (keptOf(id) === undefined) await database.remove(id);
      tabs.tell(id);
    } catch {
      // It is still on the disk, so it is shown again. Without a disk it was here alone, and is gone.
      if (store.getState().storage) restore(kept);
    } finally {
      removing.delete(id);
    }
  }

  /** Shows an assessment and saves it by a recipe that says what wins where a record is there after all. */
  function keep(kept: KeptAssessment, recipe: Recipe): void {
    const { id } = kept.assessment;
    bases.set(id, kept);
    setKept(kept);
    pending.set(id, [recipe]);
    write(id);
  }

  function restore(kept: KeptAssessment): void {
    store.setState(({ removed }) => ({ removed: removed.filter((each) => each !== kept) }));
    // What was on the screen when it was removed wins: the disk may not have had its last changes.
    if (keptOf(kept.assessment.id) === undefined) keep(kept, () => kept);
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

  /**
   * The browser has closed the database by itself. What it kept may be gone, and cannot be looked at just now, so
   * nothing that is shown counts as saved until it is written again.
   */
  function countNothingAsSaved(): void {
    for (const id of Object.keys(store.getState().kept)) {
      if (waiting(id).length === 0) pending.set(id, [(same) => same]);
      setSaving(id, { state: 'not-saved', why: 'cleared' });
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
      database.whenLost(countNothingAsSaved);
      for (const id of pending.keys()) write(id);
    },
    /** Adds an assessment. One with the same id that is here already stays as it is. */
    add(assessment: Assessment, answeredWith: BankReference = bank): void {
      if (keptOf(assessment.id) !== undefined) return;
      const kept = { assessment, bank: { id: answeredWith.id, version: answeredWith.version } };
      // A record that is only just being removed is no longer the one to keep.
      keep(kept, removing.has(assessment.id) ? () => kept : (stored) => stored);
    },
    /** Puts an assessment in the place of the one with the same id: the user has seen what differs, and chosen. */
    replace(assessment: Assessment, answeredWith: BankReference): void {
      changeKept(assessment.id, () => ({ assessment, bank: { id: answeredWith.id, version: answeredWith.version } }));
    },
    /** Removes an assessment from this device. It can be put back for as long as the page is open. */
    remove(id: string): void {
      const kept = keptOf(id);
      if (kept !== undefined) void removeKept(kept);
    },
    /** Puts back what was removed, unless something with its id has come since. */
    putBack: restore,
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
      write(id);
    },
  };
}

export type AssessmentStore = ReturnType<typeof assessmentStore>;
