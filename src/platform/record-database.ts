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

/** The browser has no database for this page. */
export class NoDatabaseError extends Error {}

/** A write that is not answered for this long, in milliseconds, is given up, so that it is said and can be tried again. */
const longestWrite = 10_000;

/** Does something with the open database. */
type Door = <T>(work: (database: IDBPDatabase) => Promise<T>) => Promise<T>;

/**
 * The way to the open database. It is opened at the first use, and again if the browser closed it. A handle can die
 * without a word, as on a phone that put the page to sleep: what fails by that is done once more with a new one.
 */
function databaseDoor(storeName: RecordsOf, tellLost: () => void): Door {
  let opened: Promise<IDBPDatabase> | undefined;
  let handle: IDBPDatabase | undefined;

  const open = () =>
    new Promise<IDBPDatabase>((resolve, reject) => {
      const onLost = () => (opened = undefined);
      // Async, so that a browser that throws at once is a rejection like any other.
      const request = async () => {
        const given: unknown = Reflect.get(globalThis, 'indexedDB');
        if (given === undefined || given === null)
          throw new NoDatabaseError('This browser has no database for this page.');
        return openDB(databaseNames[storeName], 1, {
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
      };
      request().then(
        (database) => {
          handle = database;
          opened = Promise.resolve(database);
          resolve(database);
        },
        (error: unknown) => {
          opened = undefined;
          reject(error);
        },
      );
    });

  /** Lets go of a handle, unless another use has done so and opened a new one. */
  const letGoOf = (database: IDBPDatabase) => {
    database.close();
    if (handle !== database) return;
    handle = undefined;
    opened = undefined;
  };

  const through = async <T>(
    work: (database: IDBPDatabase) => Promise<T>,
    tries: number,
  ): Promise<T> => {
    const database = await (opened ??= open());
    try {
      return await work(database);
    } catch (error) {
      if (!isOfTheHandle(error)) throw error;
      letGoOf(database);
      if (tries === 1) throw error;
      return through(work, tries - 1);
    }
  };
  return (work) => through(work, 2);
}

/** Whether something failed because the handle is dead, and not because of what was asked. */
function isOfTheHandle(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    ['AbortError', 'InvalidStateError', 'TimeoutError', 'UnknownError'].includes(error.name)
  );
}

/** The door to IndexedDB. */
export function recordDatabase(storeName: RecordsOf = 'assessments'): RecordDatabase {
  const listeners: (() => void)[] = [];
  const through = databaseDoor(storeName, () => listeners.forEach((listener) => listener()));
  return {
    whenLost: (listener) => void listeners.push(listener),
    all: () => through((database) => read(database, storeName, (store) => store.getAll())),
    get: (id) => through((database) => read(database, storeName, (store) => store.get(id))),
    change: (ids, recipe) =>
      through((database) =>
        inOneTransaction(database, storeName, ids, async (store, id) => {
          const next = recipe(id, await store.get(id));
          if (next !== undefined) await store.put(next);
        }),
      ),
    remove: (ids) =>
      through((database) =>
        inOneTransaction(database, storeName, ids, (store, id) => store.delete(id)),
      ),
  };
}

async function read<T>(
  database: IDBPDatabase,
  storeName: RecordsOf,
  ask: (store: IDBPObjectStore<unknown, [RecordsOf], RecordsOf>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(storeName);
  const asked = async () => ask(transaction.store);
  const [found] = await Promise.all([asked(), transaction.done]);
  return found;
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
  const actOnAll = async () => {
    try {
      await Promise.all(ids.map((id) => act(transaction.store, id)));
    } catch (error) {
      abort(transaction);
      throw error;
    }
  };
  // `done` rejects when a request fails or the recipe throws, and must be awaited either way.
  const work = Promise.all([actOnAll(), transaction.done]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      // One that can no longer be stopped is waited for: it must not be done twice.
      if (abort(transaction))
        reject(new DOMException('The browser does not answer.', 'TimeoutError'));
    }, longestWrite);
  });
  try {
    await Promise.race([work, giveUp]);
  } finally {
    clearTimeout(timer);
  }
}

/** Takes back what a transaction was to do. Returns whether it could. */
function abort(transaction: { abort: () => void }): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    // It had already failed or ended by itself.
    return false;
  }
}
