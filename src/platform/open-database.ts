import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { RawRecord, RecordKey } from './raw-record';

/** Each kind of record has a database of its own, so that a change of one kind never has to wait for the other. */
const databaseNames = {
  assessments: 'partnership-readiness',
  comparisons: 'partnership-readiness-comparisons',
} as const;
export type RecordsOf = keyof typeof databaseNames;

/** What a database holds: records of its own kind alone. */
export interface Records extends DBSchema {
  readonly assessments: { readonly key: RecordKey; readonly value: RawRecord };
  readonly comparisons: { readonly key: RecordKey; readonly value: RawRecord };
}

export type Database = IDBPDatabase<Records>;

/** An older program holds the database in another tab, and this one has to wait until that tab is closed. */
export class HeldByAnotherTabError extends Error {}

/** The browser has no database for this page. */
export class NoDatabaseError extends Error {}

/** Does something with the open database. */
type Door = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/**
 * The way to the open database. It is opened at the first use, and again if the browser closed it. A handle can die
 * without a word, as on a phone that put the page to sleep: what fails by that is done once more with a new one.
 */
export function openDatabase(storeName: RecordsOf, tellLost: () => void): Door {
  let opened: Promise<Database> | undefined;
  let handle: Database | undefined;

  const open = () =>
    new Promise<Database>((resolve, reject) => {
      const onLost = () => (opened = undefined);
      // Async, so that a browser that throws at once is a rejection like any other.
      const request = async () => {
        const given: unknown = Reflect.get(globalThis, 'indexedDB');
        if (given === undefined || given === null)
          throw new NoDatabaseError('This browser has no database for this page.');
        return openDB<Records>(databaseNames[storeName], 1, {
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
      request()
        .then((database) => {
          handle = database;
          opened = Promise.resolve(database);
          return database;
        })
        .catch((error: unknown) => {
          opened = undefined;
          throw error;
        })
        .then(resolve, reject);
    });

  /** Lets go of a handle, unless another use has done so and opened a new one. */
  const letGoOf = (database: Database) => {
    database.close();
    if (handle !== database) return;
    handle = undefined;
    opened = undefined;
  };

  const through = async <T>(
    work: (database: Database) => Promise<T>,
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
