import type { IDBPObjectStore } from 'idb';
import { openDatabase, type Database, type Records, type RecordsOf } from './open-database';
import type { RawRecord, RecordKey } from './raw-record';
import { inOneTransaction, type WritableStore } from './write-transaction';

/** The records on this device. Every method rejects when the browser refuses. */
export type RecordDatabase = {
  readonly all: () => Promise<readonly RawRecord[]>;
  readonly get: (id: string) => Promise<RawRecord | undefined>;
  /**
   * Reads records, changes each and writes it, all in one transaction or none; resolves once they are on the disk. One
   * for which the recipe returns nothing stays as it is.
   */
  readonly change: (
    ids: readonly string[],
    recipe: (id: string, stored: RawRecord | undefined) => RawRecord | undefined,
  ) => Promise<void>;
  /** Writes a record, whatever stands there; it comes to the disk even if the page is closed in the next moment. */
  readonly put: (record: RawRecord) => Promise<void>;
  /**
   * Removes records, all in one transaction or none; resolves once they are off the disk. `whileThere`: a key; nothing
   * is removed where no record stands under it any more.
   */
  readonly remove: (ids: readonly RecordKey[], whileThere?: string) => Promise<void>;
  /** Calls back when the browser closes the database by itself, as it does when the site's data is cleared. */
  readonly whenLost: (listener: () => void) => void;
};

/** The door to IndexedDB. */
export function recordDatabase(storeName: RecordsOf = 'assessments'): RecordDatabase {
  const listeners: (() => void)[] = [];
  const through = openDatabase(storeName, () => listeners.forEach((listener) => listener()));
  const write = (act: (store: WritableStore) => Promise<void>) =>
    through((database) => inOneTransaction(database, storeName, act));
  return {
    whenLost: (listener) => void listeners.push(listener),
    all: () => through((database) => read(database, storeName, (store) => store.getAll())),
    get: (id) => through((database) => read(database, storeName, (store) => store.get(id))),
    change: async (ids, recipe) => {
      if (ids.length === 0) return;
      const changeOne = async (store: WritableStore, id: string) => {
        const next = recipe(id, await store.get(id));
        if (next !== undefined) await store.put(next);
      };
      await write((store) => all(ids.map((id) => changeOne(store, id))));
    },
    put: (record) =>
      write(async (store) => {
        const put = store.put(record);
        // Not left to the page, which may be gone before it is asked again.
        store.transaction.commit();
        await put;
      }),
    remove: async (ids, whileThere) => {
      if (ids.length === 0) return;
      await write(async (store) => {
        if (whileThere === undefined || (await store.get(whileThere)) !== undefined)
          await all(ids.map((id) => store.delete(id)));
      });
    },
  };
}

async function all(work: readonly Promise<unknown>[]): Promise<void> {
  await Promise.all(work);
}

async function read<T>(
  database: Database,
  storeName: RecordsOf,
  ask: (store: IDBPObjectStore<Records, [RecordsOf], RecordsOf>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(storeName);
  const asked = async () => ask(transaction.store);
  const [found] = await Promise.all([asked(), transaction.done]);
  return found;
}
