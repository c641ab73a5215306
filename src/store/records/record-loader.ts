import type { StoreApi } from 'zustand/vanilla';
import type { RecordSlots } from './record-slots';
import type { RecordKind, RecordState } from './record-state';
import type { RecordStoreOptions } from './record-writer';
import { storageBehind } from './saving';
import { loaded, told } from './slot';

type RecordLoader = {
  /** Reads everything. What cannot be read is kept aside untouched. */
  readonly readAll: () => Promise<void>;
  /** Hears from now on what another tab has saved or removed, and shows it once everything has been read. */
  readonly listen: () => void;
  /** Looks again at what was told of these ids while they were leaving. */
  readonly lookAgain: (ids: readonly string[]) => Promise<void>;
};

/** What comes from the device: all of it at the start, and later what another tab has changed. */
export function recordLoader<T>(
  store: StoreApi<RecordState<T>>,
  slots: RecordSlots<T>,
  { idOf, read }: RecordKind<T>,
  { database, tabs }: Pick<RecordStoreOptions, 'database' | 'tabs'>,
): RecordLoader {
  /** What other tabs told, and was not looked at yet. */
  const heard = new Set<string>();
  /** What was told of records that were leaving, and could not be shown. */
  const missed = new Set<string>();
  let isReading = false;

  async function readAll(): Promise<void> {
    isReading = true;
    try {
      const all = (await database.all()).map(read);
      const found = new Map(
        all.flatMap((each) => (each.ok ? [[idOf(each.record), each.record] as const] : [])),
      );
      slots.update(found.keys(), (slot, id) => {
        const stored = found.get(id);
        return stored === undefined ? slot : loaded(slot, stored);
      });
      store.setState({
        loading: false,
        storage: 'open',
        unreadable: all.flatMap((each) => (each.ok ? [] : [each.unreadable])),
      });
    } catch (error) {
      store.setState({ loading: false, storage: storageBehind(error) });
    }
    isReading = false;
    void lookAtWhatWasHeard();
  }

  /** Many that are told at once, as when another tab brings in files, are read and shown together. */
  async function lookAtWhatWasHeard(): Promise<void> {
    if (isReading) return;
    isReading = true;
    while (heard.size > 0) {
      const ids = [...heard];
      heard.clear();
      await refresh(ids);
    }
    isReading = false;
  }

  /** A record that cannot be read just now leaves what is shown: the next change, here or there, reads it again. */
  async function refresh(ids: Iterable<string>): Promise<void> {
    const stored = new Map<string, T | undefined>();
    const look = async (id: string) => {
      const raw = await database.get(id);
      const found = raw === undefined ? undefined : read(raw);
      if (found?.ok !== false) stored.set(id, found?.record);
    };
    await Promise.allSettled([...ids].map(look));
    for (const id of stored.keys()) if (slots.get(id)?.kind === 'leaving') missed.add(id);
    slots.update(stored.keys(), (slot, id) => told(slot, stored.get(id)));
    store.setState(({ unreadable }) =>
      unreadable.some(({ id }) => stored.has(id))
        ? { unreadable: unreadable.filter(({ id }) => !stored.has(id)) }
        : {},
    );
  }

  return {
    readAll,
    listen: () =>
      tabs.hear((id) => {
        heard.add(id);
        void lookAtWhatWasHeard();
      }),
    lookAgain: (ids) => refresh(ids.filter((id) => missed.delete(id))),
  };
}
