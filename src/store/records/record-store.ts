import { createStore } from 'zustand/vanilla';
import type { RecordKey } from '../../platform/raw-record';
import { recordLoader } from './record-loader';
import { recordSlots } from './record-slots';
import type { RecordKind, RecordState } from './record-state';
import { recordWriter, type RecordStoreOptions } from './record-writer';
import { notSavedReason } from './saving';
import {
  added,
  changed,
  currentOf,
  lost,
  removalFailed,
  removed,
  takenOff,
  triedAgain,
  writeFailed,
  type Change,
} from './slot';

/** Everything of a store, off the screen and perhaps not yet off the device. */
export type Departure = {
  readonly ids: readonly RecordKey[];
  /** The device let go of all of it: each can be put back that could be read. */
  readonly onGone: () => void;
  /** The device kept it: it is shown again. */
  readonly onStayed: () => void;
};

/** A store of one kind of record: what is shown, and thin actions that change it and see it saved. */
export function recordStore<T>(kind: RecordKind<T>, options: RecordStoreOptions) {
  const { database, now } = options;
  const { idOf } = kind;
  const store = createStore<RecordState<T>>(() => ({
    loading: true,
    records: {},
    unreadable: [],
    saving: {},
    storage: 'open',
    removed: [],
    leaving: {},
  }));
  const slots = recordSlots(store, kind);
  const loader = recordLoader(store, slots, kind, options);
  const writer = recordWriter(slots, kind, options, { onWritten, onRemoved, onNotRemoved });

  /** Whether the browser has closed the database by itself, and nothing has been written since. */
  let isLost = false;

  function onLost(): void {
    isLost = true;
    const at = now();
    slots.update(slots.ids(), (slot) => lost(slot, at));
    void sayWhyLost();
  }

  /** A browser closes a database that was cleared, and one for which the disk has no room: then that is what is said. */
  async function sayWhyLost(): Promise<void> {
    try {
      await database.get('');
    } catch (error) {
      // While it is being cleared it cannot be reached either, so nothing else is known from a refusal.
      const why = notSavedReason(error);
      if (isLost && why === 'no-room') slots.update(slots.ids(), (slot) => writeFailed(slot, why));
    }
  }

  /** The device takes again what is written: what was lost with the first goes there, too. */
  function onWritten(): void {
    if (!isLost) return;
    isLost = false;
    tryAgain(slots.ids());
  }

  function onRemoved(ids: readonly string[]): void {
    slots.update(ids, takenOff);
    void loader.lookAgain(ids);
  }

  /** It is still on the device, so it is shown again. Without a device it was here alone, and is gone. */
  function onNotRemoved(id: string): void {
    if (store.getState().storage === 'none') return slots.update([id], takenOff);
    showAgain([id]);
  }

  function showAgain(ids: readonly string[]): void {
    const at = now();
    slots.update(ids, (slot) => removalFailed(slot, at));
    writer.settle(ids);
  }

  function tryAgain(ids: readonly string[]): void {
    slots.update(ids, triedAgain);
    writer.settle(ids);
  }

  function forgetUnreadable(id: string): void {
    store.setState(({ unreadable }) => ({
      unreadable: unreadable.filter((each) => each.id !== id),
    }));
  }

  function addAll(records: readonly T[]): void {
    const at = now();
    const byId = new Map(records.map((record) => [idOf(record), record]));
    slots.update(byId.keys(), (slot, id) => {
      const record = byId.get(id);
      return record === undefined ? slot : added(slot, record, at);
    });
    writer.settle(byId.keys());
  }

  function change(id: string, make: Change<T>['make']): void {
    const at = now();
    slots.update([id], (slot) => changed(slot, { at, make }));
    writer.settle([id]);
  }

  return {
    ...store,
    /** Reads everything on the device, and writes what was made meanwhile. */
    async load(): Promise<void> {
      loader.listen();
      await loader.readAll();
      database.whenLost(onLost);
      writer.open();
    },
    /** Reads again what could not be read at the start, once the tab that held it is closed, and saves what was made meanwhile. */
    async loadAgain(): Promise<void> {
      await loader.readAll();
      tryAgain(slots.ids());
    },
    /** Adds something new. One with the same id that is here already stays as it is. */
    add(record: T): void {
      addAll([record]);
    },
    /** Adds many at once; those that are here already stay as they are. */
    addAll,
    /**
     * Changes something; shown at once, then saved. The recipe is given the moment of the change, and may run again on
     * what another tab has saved.
     */
    change,
    /** Puts something in the place of the one with the same id: the user has seen what differs, and chosen. */
    replace(record: T): void {
      change(idOf(record), () => record);
    },
    /** Removes something from this device. It can be put back for as long as the page is open. */
    remove(id: string): void {
      const record = currentOf(slots.get(id));
      if (record === undefined) return;
      slots.update([id], removed);
      forgetUnreadable(id);
      store.setState((state) => ({ removed: [...state.removed, record] }));
      writer.settle([id]);
    },
    /** Takes everything off the screen, what cannot be read too: whoever asks for it deletes it from the device. */
    leaveAll(): Departure {
      const { unreadable, records } = store.getState();
      const ids = Object.keys(records);
      const last = Object.values(records);
      slots.update(ids, removed);
      store.setState({ unreadable: [] });
      // What comes under one of them meanwhile is written after them, so that it does not go with them.
      writer.hold(ids);
      return {
        ids: [...ids, ...unreadable.map(({ raw }) => raw.id)],
        onGone: () => {
          onRemoved(ids);
          const gone = last.filter((record) => currentOf(slots.get(idOf(record))) === undefined);
          store.setState((state) => ({ removed: [...state.removed, ...gone] }));
          writer.release(ids);
        },
        onStayed: () => {
          showAgain(ids);
          store.setState({ unreadable });
          writer.release(ids);
        },
      };
    },
    /** Puts back what was removed, unless something with its id has come since. */
    putBack(record: T): void {
      addAll([record]);
    },
    /** Puts back everything that was removed. */
    putBackAll(): void {
      addAll(store.getState().removed);
    },
    /** Writes again what could not be saved of these. */
    retry(...ids: readonly string[]): void {
      tryAgain(ids);
    },
  };
}
