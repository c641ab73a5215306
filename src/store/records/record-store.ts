import { createStore } from 'zustand/vanilla';
import {
  HeldByAnotherTabError,
  type RecordDatabase,
  type RawRecord,
} from '../../platform/record-database';
import type { TabChannel } from '../../platform/tab-channel';
import { recordIn, type RecordState, type RecordKind } from './record-state';
import { notSavedReason, UnreadableRecordError, type Saving } from './saving';

type Recipe<Kept> = (record: Kept) => Kept;

/** What the store needs of the world outside. */
export type RecordStoreOptions = {
  readonly database: RecordDatabase;
  readonly tabs: TabChannel;
  readonly now: () => string;
  /** Resolves once a change has been drawn: writing it must not hold up the paint that shows it. */
  readonly afterPaint: () => Promise<void>;
};

/** How many records are written in one transaction when many come at once: few enough that the page goes on meanwhile. */
const atOnce = 200;

/** A store of one kind of record: data, and thin actions that change it and see it saved. */
export function recordStore<Kept>(
  { idOf, read, write: recordOf }: RecordKind<Kept>,
  { database, tabs, now, afterPaint }: RecordStoreOptions,
) {
  const store = createStore<RecordState<Kept>>(() => ({
    loading: true,
    records: {},
    unreadable: [],
    saving: {},
    storage: 'open',
    removed: [],
  }));
  const applied = (recipes: readonly Recipe<Kept>[], base: Kept) =>
    recipes.reduce((record, recipe) => recipe(record), base);
  const baseFrom = (stored: RawRecord): Kept => {
    const found = read(stored);
    if (!found.ok) throw new UnreadableRecordError();
    return found.record;
  };
  /** Changes that are shown but not yet on the disk, oldest first. */
  const pending = new Map<string, readonly Recipe<Kept>[]>();
  /** What the pending changes build on where there is no record: as it was added, or last read or written. */
  const bases = new Map<string, Kept>();
  const writing = new Map<string, Promise<void>>();

  /** Removed from the screen, and perhaps still on the disk. */
  const removing = new Set<string>();
  /** Whether the browser has closed the database by itself, and nothing has been written since. */
  let isLost = false;

  const waiting = (id: string) => pending.get(id) ?? [];
  const keptOf = (id: string) => recordIn(store.getState(), id);

  const setKept = (record: Kept) =>
    store.setState((state) => ({ records: { ...state.records, [idOf(record)]: record } }));
  /** Shows what is on the disk now. Where it is what is shown, as it nearly always is, nothing has to be drawn. */
  const showStored = (record: Kept) => {
    const shown = keptOf(idOf(record));
    if (shown === undefined || JSON.stringify(recordOf(shown)) !== JSON.stringify(recordOf(record)))
      setKept(record);
  };
  const setSaving = (id: string, saving: Saving) =>
    store.setState((state) => ({ saving: { ...state.saving, [id]: saving } }));

  const forget = (id: string) => {
    bases.delete(id);
    store.setState(({ records: record, saving, unreadable }) => {
      const { [id]: _, ...otherKept } = record;
      const { [id]: _s, ...otherSaving } = saving;
      return {
        records: otherKept,
        saving: otherSaving,
        unreadable: unreadable.filter((record) => record.id !== id),
      };
    });
  };

  /** What to write: the changes applied to what is stored, so that a change made in another tab stays. */
  function nextRecord(
    id: string,
    stored: RawRecord | undefined,
    recipes: readonly Recipe<Kept>[],
  ): Kept {
    const base = stored === undefined ? bases.get(id) : baseFrom(stored);
    if (base === undefined) throw new Error(`There is nothing under ${id} to save.`);
    return applied(recipes, base);
  }

  /** Writes what waits, one write at a time for each assessment. */
  function write(id: string): void {
    const { loading, saving } = store.getState();
    // Nothing is written before a good load: what waits is written once it is done.
    if (loading || waiting(id).length === 0) return;
    if (saving[id]?.state !== 'saving') setSaving(id, { state: 'saving' });
    if (!writing.has(id)) writing.set(id, writeWaiting(id));
  }

  async function writeWaiting(id: string): Promise<void> {
    try {
      await afterPaint();
      // Removed before it was written.
      if (keptOf(id) === undefined) return;
      for (let batch = waiting(id); batch.length > 0; batch = waiting(id)) {
        let written: Kept | undefined;
        await database.change(id, (stored) => recordOf((written = nextRecord(id, stored, batch))));
        // Removed while it was written: what removes it waits for this write.
        if (keptOf(id) === undefined) return;
        pending.set(
          id,
          waiting(id).filter((recipe) => !batch.includes(recipe)),
        );
        if (written === undefined) continue;
        bases.set(id, written);
        showStored(applied(waiting(id), written));
      }
      setSaving(id, { state: 'saved', at: now() });
      tabs.tell(id);
      if (isLost) writeWhatWasLost();
    } catch (error) {
      // The changes stay in `pending`: the next change, or 'Try again', writes them too.
      if (keptOf(id) !== undefined)
        setSaving(id, { state: 'not-saved', why: notSavedReason(error) });
    } finally {
      writing.delete(id);
    }
  }

  function changeKept(id: string, recipe: Recipe<Kept>): void {
    const record = keptOf(id);
    if (record === undefined) return;
    const changed = recipe(record);
    if (changed === record) return;
    setKept(changed);
    pending.set(id, [...waiting(id), recipe]);
    write(id);
  }

  /** Takes an assessment off the screen, and off the disk once nothing is being written to it. */
  async function removeKept(record: Kept): Promise<void> {
    const id = idOf(record);
    pending.delete(id);
    removing.add(id);
    forget(id);
    store.setState(({ removed }) => ({ removed: [...removed, record] }));
    try {
      await writing.get(id);
      if (keptOf(id) === undefined) await database.remove(id);
      tabs.tell(id);
    } catch {
      // It is still on the disk, so it is shown again. Without a disk it was here alone, and is gone.
      if (store.getState().storage === 'open') restore(record);
    } finally {
      removing.delete(id);
    }
    // What another tab told meanwhile was not looked at.
    void refresh(id);
  }

  /** Shows an assessment and saves it by a recipe that says what wins where a record is there after all. */
  function keep(record: Kept, recipe: Recipe<Kept>): void {
    const id = idOf(record);
    bases.set(id, record);
    setKept(record);
    pending.set(id, [recipe]);
    write(id);
  }

  function restore(record: Kept): void {
    store.setState(({ removed }) => ({ removed: removed.filter((each) => each !== record) }));
    // What was on the screen when it was removed wins: the disk may not have had its last changes.
    if (keptOf(idOf(record)) === undefined) keep(record, () => record);
  }

  /** Shows what another tab has saved or removed. A record that cannot be read just now leaves what is shown. */
  async function refresh(id: string): Promise<void> {
    try {
      const stored = await database.get(id);
      // What is being removed here is not to come back because another tab had just saved it.
      if (waiting(id).length > 0 || removing.has(id)) return;
      if (stored === undefined) return forget(id);
      const found = read(stored);
      if (!found.ok) return;
      bases.set(id, found.record);
      showStored(found.record);
      store.setState(({ unreadable }) => ({
        unreadable: unreadable.filter((record) => record.id !== id),
      }));
    } catch {
      // The next change, here or there, reads it again.
    }
  }

  /**
   * The browser has closed the database by itself. What it kept may be gone, and cannot be looked at just now, so
   * nothing that is shown counts as saved until it is written again.
   */
  function countNothingAsSaved(): void {
    isLost = true;
    for (const id of Object.keys(store.getState().records)) {
      if (waiting(id).length === 0) pending.set(id, [(same) => same]);
      setSaving(id, { state: 'not-saved', why: 'cleared' });
    }
  }

  /** The database is there again for one: the others that were lost with it are written, too. */
  function writeWhatWasLost(): void {
    isLost = false;
    for (const [id, saving] of Object.entries(store.getState().saving))
      if (saving.state === 'not-saved' && saving.why === 'cleared') write(id);
  }

  /** Writes many new records, some in one transaction; what fails together is tried one by one, so that each says why. */
  async function writeMany(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += atOnce) {
      const some = ids
        .slice(from, from + atOnce)
        .filter((id) => keptOf(id) !== undefined && !writing.has(id) && waiting(id).length > 0);
      const batches = new Map(some.map((id) => [id, waiting(id)]));
      const written = new Map<string, Kept>();
      const metAnother = new Set<string>();
      const work = database.changeMany(some, (id, stored) => {
        const next = nextRecord(id, stored, batches.get(id) ?? []);
        if (stored !== undefined) metAnother.add(id);
        written.set(id, next);
        return recordOf(next);
      });
      const settled = work.then(
        () => true,
        () => false,
      );
      for (const id of some)
        writing.set(
          id,
          settled.then(() => {}),
        );
      const isWritten = await settled;
      for (const id of some) writing.delete(id);
      if (isWritten)
        countAsSaved(
          some.filter((id) => keptOf(id) !== undefined),
          batches,
          written,
        );
      for (const id of some) {
        if (keptOf(id) === undefined) continue;
        const next = written.get(id);
        if (isWritten && next !== undefined && metAnother.has(id))
          showStored(applied(waiting(id), next));
        write(id);
      }
    }
  }

  function countAsSaved(
    ids: readonly string[],
    batches: ReadonlyMap<string, readonly Recipe<Kept>[]>,
    written: ReadonlyMap<string, Kept>,
  ): void {
    const at = now();
    for (const id of ids) {
      pending.set(
        id,
        waiting(id).filter((recipe) => batches.get(id)?.includes(recipe) !== true),
      );
      const record = written.get(id);
      if (record !== undefined) bases.set(id, record);
      tabs.tell(id);
    }
    store.setState(({ saving }) => ({
      saving: {
        ...saving,
        ...Object.fromEntries(ids.map((id) => [id, { state: 'saved' as const, at }])),
      },
    }));
  }

  async function readAll(): Promise<void> {
    try {
      const all = (await database.all()).map(read);
      const found = all.flatMap((each) => (each.ok ? [each.record] : []));
      for (const each of found) bases.set(idOf(each), each);
      store.setState((state) => ({
        loading: false,
        storage: 'open',
        records: {
          ...state.records,
          ...Object.fromEntries(found.map((each) => [idOf(each), each])),
        },
        unreadable: all.flatMap((each) => (each.ok ? [] : [each.unreadable])),
      }));
    } catch (error) {
      store.setState({
        loading: false,
        storage: error instanceof HeldByAnotherTabError ? 'held' : 'none',
      });
    }
  }

  return {
    ...store,
    /** Reads everything on the device. What cannot be read is kept aside untouched. */
    async load(): Promise<void> {
      const toldMeanwhile = new Set<string>();
      tabs.hear((id) => (store.getState().loading ? toldMeanwhile.add(id) : void refresh(id)));
      await readAll();
      for (const id of toldMeanwhile) void refresh(id);
      database.whenLost(countNothingAsSaved);
      for (const id of pending.keys()) write(id);
    },
    /** Reads again what could not be read at the start, once the tab that held it is closed, and saves what was made meanwhile. */
    async loadAgain(): Promise<void> {
      await readAll();
      for (const id of pending.keys()) write(id);
    },
    /** Adds something new. One with the same id that is here already stays as it is. */
    add(record: Kept): void {
      if (keptOf(idOf(record)) !== undefined) return;
      // A record that is only just being removed is no longer the one to keep.
      keep(record, removing.has(idOf(record)) ? () => record : (stored) => stored);
    },
    /** Adds many at once; those that are here already stay as they are. */
    addAll(all: readonly Kept[]): void {
      const fresh = new Map(
        all.filter((each) => keptOf(idOf(each)) === undefined).map((each) => [idOf(each), each]),
      );
      for (const [id, record] of fresh) {
        bases.set(id, record);
        pending.set(id, [removing.has(id) ? () => record : (stored) => stored]);
      }
      store.setState((state) => ({
        records: { ...state.records, ...Object.fromEntries(fresh) },
        saving: {
          ...state.saving,
          ...Object.fromEntries([...fresh.keys()].map((id) => [id, { state: 'saving' as const }])),
        },
      }));
      // Before a good load nothing is written; the load then writes what waits.
      if (!store.getState().loading) void writeMany([...fresh.keys()]);
    },
    /** Puts something in the place of the one with the same id: the user has seen what differs, and chosen. */
    replace(record: Kept): void {
      changeKept(idOf(record), () => record);
    },
    /** Removes something from this device. It can be put back for as long as the page is open. */
    remove(id: string): void {
      const record = keptOf(id);
      if (record !== undefined) void removeKept(record);
    },
    /** Removes a record that cannot be read. It cannot be put back. */
    async removeUnreadable(id: string): Promise<void> {
      await database.remove(id);
      store.setState(({ unreadable }) => ({
        unreadable: unreadable.filter((record) => record.id !== id),
      }));
      tabs.tell(id);
    },
    /** Puts back what was removed, unless something with its id has come since. */
    putBack: restore,
    /** Changes something; shown at once, then saved. A recipe may run again on what another tab has saved. */
    change: changeKept,
    /** Writes again what could not be saved. */
    retry(id: string): void {
      write(id);
    },
  };
}
