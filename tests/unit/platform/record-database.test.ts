import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  HeldByAnotherTabError,
  recordDatabase,
  type RecordDatabase,
} from '../../../src/platform/record-database';

const databaseName = 'partnership-readiness';

let device: IDBFactory;

beforeEach(() => void (globalThis.indexedDB = device = new IDBFactory()));

afterEach(() => void vi.restoreAllMocks());

/** Opens the database as another tab does. It lets go of it only when it is closed. */
function anotherTab(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = device.open(databaseName, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The database does not open.'));
  });
}

/** A page whose program is newer than that of the tabs above: its database is version 2, made from nothing. */
function newerPage(): RecordDatabase {
  const factory = new IDBFactory();
  vi.spyOn(factory, 'open').mockImplementation((name) => device.open(name, 2));
  globalThis.indexedDB = factory;
  return recordDatabase();
}

describe('while another tab holds an older version of the database', () => {
  it('everything is refused, again and again, and nothing waits for ever', async () => {
    await anotherTab(1);
    const page = newerPage();
    await expect(page.all()).rejects.toThrow(HeldByAnotherTabError);
    await expect(page.get('a')).rejects.toThrow(HeldByAnotherTabError);
    await expect(page.change(['a'], () => ({ id: 'a' }))).rejects.toThrow(HeldByAnotherTabError);
    await expect(page.remove(['a'])).rejects.toThrow(HeldByAnotherTabError);
  });

  it('what was refused can be tried again once that tab is closed', async () => {
    const tab = await anotherTab(1);
    const page = newerPage();
    await expect(page.all()).rejects.toThrow(HeldByAnotherTabError);
    tab.close();
    await vi.waitFor(() => page.change(['a'], () => ({ id: 'a' })));
    expect(await page.all()).toEqual([{ id: 'a' }]);
  });
});

describe('a page that holds the database', () => {
  it('lets go of it for a newer program, and does not write into what that has made', async () => {
    const page = recordDatabase();
    await page.change(['a'], () => ({ id: 'a' }));
    const newer = await anotherTab(2);
    expect(newer.version).toBe(2);
    await expect(page.change(['a'], () => ({ id: 'a', changed: true }))).rejects.toThrow(/version/i);
    newer.close();
  });

  it('opens it again at the next use when the browser refused it at first', async () => {
    const refused = vi.spyOn(device, 'open').mockImplementationOnce(() => {
      throw new DOMException('Refused', 'SecurityError');
    });
    const page = recordDatabase();
    await expect(page.all()).rejects.toThrow('Refused');
    expect(await page.all()).toEqual([]);
    expect(refused).toHaveBeenCalledTimes(2);
  });
});
