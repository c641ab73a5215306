import { openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';

/** Each kind of record has a database of its own, so that a change of one kind never has to wait for the other. */
const databaseNames = {
  assessments: 'partnership-readiness',
  comparisons: 'partnership-readiness-comparisons',
} as const;
export type RecordsOf = keyof typeof databaseNames;

/** A record as it stands on the device: under its id, of whatever shape. Who reads it checks it. */
export type RawRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

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
  /** Removes records, all in one transaction or none; resolves once they are off the disk. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Calls back when the browser closes the database by itself, as it does when the site's data is cleared. */
  readonly whenLost: (listener: () => void) => void;
};

/** An older program holds the database in another tab, and this one has to wait until that tab is closed. */
export class HeldByAnotherTabError extends Error {}

/** How to get the open database. It is opened at the first use, and again if the browser closed it. */
function databaseDoor(storeName: RecordsOf, tellLost: () => void): () => Promise<IDBPDatabase> {
  let opened: Promise<IDBPDatabase> | undefined;
  const open = () =>
    new Promise<IDBPDatabase>((resolve, reject) => {
      const onLost = () => (opened = undefined);
      // Async, so that a browser that throws at once is a rejection like any other.
      const request = async () =>
        openDB(databaseNames[storeName], 1, {
          upgrade: (database) => void database.createObjectStore(storeName, { keyPath: 'id' }),
          // The request goes on waiting, and a second one would only queue behind it, unheard. So whoever asks
          // meanwhile is refused, until this one has its way.
          blocked: () =>
            reject(
              new HeldByAnotherTabError('Another tab holds an older version of the database.'),
            ),
          blocking: (_current, wanted, event) => {
            if (event.target instanceof IDBDatabase) event.target.close();
            onLost();
            // No version is wanted: the database is being deleted, as when the site's data is cleared.
            if (wanted === null) tellLost();
          },
          terminated: () => {
            onLost();
            tellLost();
          },
        });
      request().then(
        (database) => {
          opened = Promise.resolve(database);
          resolve(database);
        },
        (error: unknown) => {
          opened = undefined;
          reject(error);
        },
      );
    });
  return () => (opened ??= open());
}

/** The door to IndexedDB. */
export function recordDatabase(storeName: RecordsOf = 'assessments'): RecordDatabase {
  const listeners: (() => void)[] = [];
  const database = databaseDoor(storeName, () => listeners.forEach((listener) => listener()));
  return {
    whenLost: (listener) => void listeners.push(listener),
    all: async () => (await database()).getAll(storeName),
    get: async (id) => (await database()).get(storeName, id),
    change: async (ids, recipe) =>
      inOneTransaction(await database(), storeName, ids, async (store, id) => {
        const next = recipe(id, await store.get(id));
        if (next !== undefined) await store.put(next);
      }),
    remove: async (ids) =>
      inOneTransaction(await database(), storeName, ids, (store, id) => store.delete(id)),
  };
}

type WritableStore = IDBPObjectStore<unknown, [RecordsOf], RecordsOf, 'readwrite'>;

async function inOneTransaction(
  database: IDBPDatabase,
  storeName: RecordsOf,
  ids: readonly string[],
  act: (store: WritableStore, id: string) => Promise<void>,
): Promise<void> {
  if (ids.length === 0) return;
  const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
  // `done` rejects when a request fails or the recipe throws, and must be awaited either way.
  await Promise.all([
    Promise.all(ids.map((id) => act(transaction.store, id))).catch((error: unknown) => {
      abort(transaction);
      throw error;
    }),
    transaction.done,
  ]);
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It had already failed by itself.
  }
}
