import { openDB, type IDBPDatabase } from 'idb';

const databaseName = 'partnership-readiness';
const storeName = 'assessments';

/** A record as it stands on the device: under its id, of whatever shape. Who reads it checks it. */
export type StoredRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The records on this device. Every method rejects when the browser refuses. */
export type RecordDatabase = {
  readonly all: () => Promise<readonly StoredRecord[]>;
  readonly get: (id: string) => Promise<StoredRecord | undefined>;
  /** Reads a record, changes it and writes it in one transaction; resolves once it is on the disk. */
  readonly change: (id: string, recipe: (stored: StoredRecord | undefined) => StoredRecord) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
};

function open(onLost: () => void): Promise<IDBPDatabase> {
  return openDB(databaseName, 1, {
    upgrade: (database) => void database.createObjectStore(storeName, { keyPath: 'id' }),
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
}

/** The door to IndexedDB. It opens the database at the first use, and again if the browser closed it. */
export function recordDatabase(): RecordDatabase {
  let opened: Promise<IDBPDatabase> | undefined;
  const database = () => {
    opened ??= open(() => (opened = undefined)).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    all: async () => (await database()).getAll(storeName),
    get: async (id) => (await database()).get(storeName, id),
    change: async (id, recipe) => {
      const transaction = (await database()).transaction(storeName, 'readwrite', { durability: 'strict' });
      // `done` rejects when a request fails or the recipe throws, and must be awaited either way.
      const work = transaction.store.get(id).then((stored: StoredRecord | undefined) => transaction.store.put(recipe(stored)));
      await Promise.all([work.catch((error: unknown) => { abort(transaction); throw error; }), transaction.done]);
    },
    remove: async (id) => (await database()).delete(storeName, id),
  };
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It had already failed by itself.
  }
}
