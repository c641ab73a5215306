import type { IDBPObjectStore } from 'idb';
import type { Database, Records, RecordsOf } from './open-database';

/** A write that is not answered for this long, in milliseconds, is given up, so that it is said and can be tried again. */
const longestWrite = 10_000;

/** The records of one kind, within a transaction that writes. */
export type WritableStore = IDBPObjectStore<Records, [RecordsOf], RecordsOf, 'readwrite'>;

/** Does something to the records, all of it or nothing; resolves once it is on the disk. */
export async function inOneTransaction(
  database: Database,
  storeName: RecordsOf,
  act: (store: WritableStore) => Promise<void>,
): Promise<void> {
  const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
  const acted = async () => {
    try {
      await act(transaction.store);
    } catch (error) {
      abort(transaction);
      throw error;
    }
  };
  // `done` rejects when a request fails or the recipe throws, and must be awaited either way.
  const work = Promise.all([acted(), transaction.done]);
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
