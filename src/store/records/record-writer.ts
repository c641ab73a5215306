import type { RecordDatabase } from '../../platform/record-database';
import type { RawRecord } from '../../platform/raw-record';
import type { TabChannel } from '../../platform/tab-channel';
import type { RecordSlots } from './record-slots';
import type { RecordKind } from './record-state';
import { notSavedReason, UnreadableRecordError } from './saving';
import { applied, hasTaken, writeBegun, writeFailed, written } from './slot';

/** What the store needs of the world outside. */
export type RecordStoreOptions = {
  readonly database: RecordDatabase;
  readonly tabs: TabChannel;
  readonly now: () => string;
  /** Resolves once a change has been drawn: writing it must not hold up the paint that shows it. */
  readonly afterPaint: () => Promise<void>;
};

/** What the store does once the device has answered. */
type Answers = {
  readonly onWritten: () => void;
  readonly onRemoved: (ids: readonly string[]) => void;
  readonly onNotRemoved: (id: string) => void;
};

type RecordWriter = {
  /** Begins to write. What came before waits until now: nothing is written before a good load. */
  readonly open: () => void;
  /** Brings what waits under these ids to the device. */
  readonly settle: (ids: Iterable<string>) => void;
  /** Writes nothing under these ids until they are released: somebody else is at work on them. */
  readonly hold: (ids: Iterable<string>) => void;
  readonly release: (ids: Iterable<string>) => void;
};

/** How many records go into one transaction when many wait: few enough that the page goes on meanwhile. */
const atOnce = 200;

/** The one path to the device, for one record or for hundreds: all that waits, transaction after transaction. */
export function recordWriter<T>(
  slots: RecordSlots<T>,
  { read, write }: RecordKind<T>,
  { database, tabs, now, afterPaint }: RecordStoreOptions,
  { onWritten, onRemoved, onNotRemoved }: Answers,
): RecordWriter {
  const waiting = new Set<string>();
  const held = new Set<string>();
  let isOpen = false;
  let isRunning = false;

  function settle(ids: Iterable<string>): void {
    for (const id of ids) waiting.add(id);
    if (isOpen && !isRunning && nextIds().length > 0) void run();
  }

  function nextIds(): readonly string[] {
    return [...waiting].filter((id) => !held.has(id)).slice(0, atOnce);
  }

  async function run(): Promise<void> {
    isRunning = true;
    try {
      await afterPaint();
      for (let ids = nextIds(); ids.length > 0; ids = nextIds()) await bring(ids);
    } finally {
      isRunning = false;
    }
  }

  async function bring(ids: readonly string[]): Promise<void> {
    for (const id of ids) waiting.delete(id);
    await removeTogether(ids.filter((id) => slots.get(id)?.kind === 'leaving'));
    slots.update(ids, writeBegun);
    await writeTogether(ids.filter((id) => hasTaken(slots.get(id))));
  }

  /** What fails together is tried one by one, so that each says why. */
  async function removeTogether(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    try {
      await database.remove(ids);
    } catch {
      if (ids.length > 1) for (const id of ids) await removeTogether([id]);
      else ids.forEach(onNotRemoved);
      return;
    }
    for (const id of ids) tabs.tell(id);
    onRemoved(ids);
  }

  async function writeTogether(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const records = new Map<string, T>();
    try {
      await database.change(ids, (id, stored) => {
        const slot = slots.get(id);
        // Removed since the write began.
        if (!hasTaken(slot)) return undefined;
        const record = applied(stored === undefined ? slot.base : recordFrom(stored), slot.taken);
        records.set(id, record);
        return write(record);
      });
    } catch (error) {
      if (ids.length > 1) for (const id of ids) await writeTogether([id]);
      else slots.update(ids, (slot) => writeFailed(slot, notSavedReason(error)));
      return;
    }
    const at = now();
    slots.update(records.keys(), (slot, id) => {
      const record = records.get(id);
      return record === undefined ? slot : written(slot, record, at);
    });
    for (const id of records.keys()) tabs.tell(id);
    onWritten();
  }

  /** What is stored, which the changes build on, so that a change that was made in another tab stays. */
  function recordFrom(stored: RawRecord): T {
    const found = read(stored);
    if (!found.ok) throw new UnreadableRecordError();
    return found.record;
  }

  return {
    open: () => {
      isOpen = true;
      settle([]);
    },
    settle,
    hold: (ids) => {
      for (const id of ids) held.add(id);
    },
    release: (ids) => {
      for (const id of ids) held.delete(id);
      settle(ids);
    },
  };
}
