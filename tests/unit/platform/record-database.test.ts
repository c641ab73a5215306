import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeldByAnotherTabError } from '../../../src/platform/open-database';
import { recordDatabase, type RecordDatabase } from '../../../src/platform/record-database';

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
    await expect(page.change(['a'], () => ({ id: 'a', changed: true }))).rejects.toThrow(
      /version/i,
    );
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

/** A page, and every handle of the database that it opens. */
function aPageWithItsHandles() {
  const handles: IDBDatabase[] = [];
  const { open } = device;
  vi.spyOn(device, 'open').mockImplementation((...given) => {
    const request = open.apply(device, given);
    request.addEventListener('success', () => void handles.push(request.result));
    return request;
  });
  return { page: recordDatabase(), handles };
}

describe('a handle of the database that died without a word, as on a phone', () => {
  const dead: readonly [string, (handle: IDBDatabase) => void][] = [
    ['is closed', (handle) => handle.close()],
    [
      'has lost its connection',
      (handle) => {
        handle.transaction = () => {
          throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
        };
      },
    ],
    [
      'fails every transaction',
      (handle) => {
        const { transaction } = handle;
        handle.transaction = (...given) => {
          const begun = transaction.apply(handle, given);
          begun.abort();
          return begun;
        };
      },
    ],
  ];

  it.each(dead)('is opened anew, and the write goes there: it %s', async (_what, die) => {
    const { page, handles } = aPageWithItsHandles();
    await page.change(['a'], () => ({ id: 'a' }));
    handles.forEach(die);
    await page.change(['a'], () => ({ id: 'a', changed: true }));
    expect(await page.get('a')).toEqual({ id: 'a', changed: true });
    expect(handles).toHaveLength(2);
  });

  it.each(dead)('is opened anew for what is read or removed: it %s', async (_what, die) => {
    const { page, handles } = aPageWithItsHandles();
    await page.change(['a', 'b'], (id) => ({ id }));
    handles.slice(-1).forEach(die);
    expect(await page.all()).toHaveLength(2);
    handles.slice(-1).forEach(die);
    expect(await page.get('a')).toEqual({ id: 'a' });
    handles.slice(-1).forEach(die);
    await page.remove(['a']);
    expect(await page.all()).toEqual([{ id: 'b' }]);
  });

  it('is opened once more for each try where the new one is dead, too, and once for many writes', async () => {
    const { page, handles } = aPageWithItsHandles();
    await page.change(['a'], () => ({ id: 'a' }));
    const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    });
    for (const opened of [2, 4, 6]) {
      await expect(page.change(['a'], () => ({ id: 'a', changed: 1 }))).rejects.toThrow('lost');
      expect(handles).toHaveLength(opened);
    }
    broken.mockRestore();
    await Promise.all(['a', 'b', 'c'].map((id) => page.change([id], () => ({ id, changed: 2 }))));
    expect((await page.all()).map(({ changed }) => changed)).toEqual([2, 2, 2]);
    expect(handles).toHaveLength(7);
  });

  it('is not opened anew for a write that the device has no room for, or that its recipe refuses', async () => {
    const { page, handles } = aPageWithItsHandles();
    await page.change(['a'], () => ({ id: 'a' }));
    const refused = new Error('No.');
    await expect(
      page.change(['a'], () => {
        throw refused;
      }),
    ).rejects.toBe(refused);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    await expect(page.change(['a'], () => ({ id: 'a' }))).rejects.toThrow('Full.');
    expect(handles).toHaveLength(1);
  });
});

describe('a write that the browser never answers', () => {
  afterEach(() => void vi.useRealTimers());

  it('is tried once with a new handle, then given up and never done', async () => {
    const { page, handles } = aPageWithItsHandles();
    await page.change(['a'], () => ({ id: 'a' }));
    const letGo = keepBusy(await anotherTab(1));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const given = page
      .change(['a'], () => ({ id: 'a', changed: 1 }))
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(handles).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(handles).toHaveLength(3));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await given).toMatchObject({ name: 'TimeoutError' });
    letGo();
    expect(await page.get('a')).toEqual({ id: 'a' });
    await page.change(['a'], () => ({ id: 'a', changed: 2 }));
    expect(await page.get('a')).toEqual({ id: 'a', changed: 2 });
  });
});

/** Holds the records, so that whoever wants to write waits. Returns how to let go. */
function keepBusy(database: IDBDatabase): () => void {
  let isHeld = true;
  const store = database.transaction('assessments', 'readwrite').objectStore('assessments');
  const goOn = () => {
    if (isHeld) store.count().onsuccess = goOn;
  };
  goOn();
  return () => void (isHeld = false);
}

describe('a record that is put', () => {
  it('stands there whatever stood there before', async () => {
    const page = recordDatabase();
    await page.put({ id: 'a', first: 1 });
    await page.put({ id: 'a', second: 2 });
    expect(await page.all()).toEqual([{ id: 'a', second: 2 }]);
  });

  it('comes to the disk though nobody waits for it and the page is closed', async () => {
    const { page, handles } = aPageWithItsHandles();
    await page.all();
    void page.put({ id: 'a' });
    await Promise.resolve();
    handles.forEach((handle) => handle.close());
    expect(await recordDatabase().get('a')).toEqual({ id: 'a' });
  });
});

describe('records that are removed', () => {
  it('go together, and what is not there does not hold them up', async () => {
    const page = recordDatabase();
    await page.change(['a', 'b', 'c'], (id) => ({ id }));
    await page.remove(['a', 'c', 'unknown']);
    expect(await page.all()).toEqual([{ id: 'b' }]);
  });

  it('go only while another stands there, where that is asked for', async () => {
    const page = recordDatabase();
    await page.change(['a', 'b', 'key'], (id) => ({ id }));
    await page.remove(['a', 'key'], 'key');
    await page.remove(['b'], 'key');
    expect(await page.all()).toEqual([{ id: 'b' }]);
  });
});
