import { describe, expect, it, vi } from 'vitest';
import { fileLimits } from '../../../../src/formats/json/file-limits';
import type { ItemContents } from '../../../../src/formats/item-contents';
import { readFiles, type FileWorker } from '../../../../src/store/transfer/read-files';
import { readInBatches, type FilePart } from '../../../../src/store/transfer/read-in-batches';
import { documentOf } from '../../../support/document-of';

const fileOf = (id: string) =>
  new File([JSON.stringify(documentOf({ id }))], `${id}.assessment.json`);

/** A backup of many assessments. */
function backupOf(ids: readonly string[]): File {
  const assessments = ids.map((id) => {
    const { bank, assessment } = documentOf({ id });
    return { bank, assessment };
  });
  return new File(
    [JSON.stringify({ format: 'partnership-readiness/backup', formatVersion: 1, assessments })],
    'all.backup.json',
  );
}

const idsFrom = (start: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${start}-${index}`);
const idsIn = (found: readonly ItemContents[] | undefined) =>
  found?.map((each) =>
    each.ok ? each.documents.map(({ assessment }) => assessment.id) : each.failure,
  );
const quiet = () => ({ signal: new AbortController().signal, onRead: () => {} });

/** A worker that answers as the real one does, and may fail when it has answered some times. */
function aWorker({ failsAfter = Infinity }: { readonly failsAfter?: number } = {}) {
  const told: ((batch: readonly FilePart[]) => void)[] = [];
  const failed: (() => void)[] = [];
  let answers = 0;
  let queue = Promise.resolve();
  let ended = false;
  const handed: number[] = [];
  const worker: FileWorker = {
    addEventListener: (
      type: string,
      listener: (event: { data: readonly FilePart[]; preventDefault: () => void }) => void,
    ) => {
      if (type === 'message') told.push((data) => listener({ data, preventDefault: () => {} }));
      else failed.push(() => listener({ data: [], preventDefault: () => {} }));
    },
    postMessage: (files) => {
      handed.push(files.length);
      queue = queue.then(async () => {
        for await (const batch of readInBatches(files)) {
          if (ended) return;
          answers += 1;
          if (answers > failsAfter) return failed.forEach((listener) => listener());
          told.forEach((listener) => listener(structuredClone(batch)));
        }
      });
    },
    terminate: () => void (ended = true),
  };
  return { worker, handed, hasEnded: () => ended };
}

const ids = idsFrom('one', 450);
const mixed = [
  fileOf('a'),
  backupOf(ids),
  new File([''], 'empty.json'),
  fileOf('b'),
  backupOf(idsFrom('two', 3)),
];
const inMixed = [['a'], ids, { of: 'file', why: { kind: 'empty' } }, ['b'], idsFrom('two', 3)];

describe('files are read in their order', () => {
  it.each<[string, () => Promise<FileWorker | undefined>]>([
    ['in a worker', () => Promise.resolve(aWorker().worker)],
    ['here, where there is no worker', () => Promise.resolve(undefined)],
    [
      'here, where the browser allows no worker',
      () => Promise.reject(new DOMException('No.', 'SecurityError')),
    ],
    [
      'here, where the worker does not start',
      () => Promise.resolve(aWorker({ failsAfter: 0 }).worker),
    ],
    [
      'the rest here, where the worker fails in the middle of a file',
      () => Promise.resolve(aWorker({ failsAfter: 2 }).worker),
    ],
  ])('%s', async (_where, startWorker) => {
    const done: number[] = [];
    expect(
      idsIn(
        await readFiles(mixed, {
          ...quiet(),
          onRead: (count) => void done.push(count),
          startWorker,
        }),
      ),
    ).toEqual(inMixed);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(mixed.length);
  });

  it('also when a large one takes longer than those behind it', async () => {
    const files = [backupOf(idsFrom('large', 300)), ...idsFrom('small', 50).map(fileOf)];
    vi.spyOn(files[0] ?? fileOf(''), 'text').mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return new Response(files[0]).text();
    });
    const found = idsIn(await readFiles(files, quiet()));
    expect([found?.[0], found?.[1], found?.at(-1)]).toEqual([
      idsFrom('large', 300),
      ['small-0'],
      ['small-49'],
    ]);
  });

  it('and none at all is nothing, without a worker', async () => {
    const startWorker = vi.fn();
    expect(await readFiles([], { ...quiet(), startWorker })).toEqual([]);
    expect(startWorker).not.toHaveBeenCalled();
  });
});

describe('a worker', () => {
  it('is handed twenty files at a time, and ended when all are read', async () => {
    const { worker, handed, hasEnded } = aWorker();
    await readFiles(idsFrom('one', 130).map(fileOf), {
      ...quiet(),
      startWorker: () => Promise.resolve(worker),
    });
    expect([handed, hasEnded()]).toEqual([[20, 20, 20, 20, 20, 20, 10], true]);
  });

  it('is ended when the reading is stopped, and nothing comes of it', async () => {
    const { worker, hasEnded } = aWorker();
    const stop = new AbortController();
    const onRead = vi.fn(() => stop.abort());
    expect(
      await readFiles(idsFrom('one', 250).map(fileOf), {
        signal: stop.signal,
        onRead,
        startWorker: () => Promise.resolve(worker),
      }),
    ).toBeUndefined();
    expect([hasEnded(), onRead.mock.calls]).toEqual([true, [[20]]]);
  });

  it('that is only just starting when the reading is stopped is ended too, and handed nothing', async () => {
    const { worker, handed, hasEnded } = aWorker();
    const stop = new AbortController();
    const startWorker = () => {
      stop.abort();
      return Promise.resolve(worker);
    };
    expect(
      await readFiles([fileOf('a')], { ...quiet(), signal: stop.signal, startWorker }),
    ).toBeUndefined();
    expect([handed, hasEnded()]).toEqual([[], true]);
  });
});

describe('on the main thread', () => {
  it('the reading is stopped after the batch at hand', async () => {
    const stop = new AbortController();
    const onRead = vi.fn(() => stop.abort());
    expect(
      await readFiles(idsFrom('one', 250).map(fileOf), { signal: stop.signal, onRead }),
    ).toBeUndefined();
    expect(onRead.mock.calls).toEqual([[20]]);
  });

  it('others have their turn between batches', async () => {
    const seen: number[] = [];
    let done = 0;
    const timer = setInterval(() => void seen.push(done));
    await readFiles(idsFrom('one', 200).map(fileOf), {
      ...quiet(),
      onRead: (count) => void (done = count),
    });
    clearInterval(timer);
    expect(new Set(seen).size).toBeGreaterThan(3);
  });
});

describe('a batch', () => {
  /** How many assessments and how many files' ends each batch of some files holds. */
  async function batchesOf(files: readonly File[]) {
    const sizes: [number, number][] = [];
    for await (const batch of readInBatches(files)) {
      const counts = batch.map((part) =>
        'more' in part ? part.more.length : part.last.ok ? part.last.documents.length : 0,
      );
      sizes.push([
        counts.reduce((sum, count) => sum + count, 0),
        batch.filter((part) => 'last' in part).length,
      ]);
    }
    return sizes;
  }

  it('holds 200 assessments at most, however many a file has', async () => {
    expect(await batchesOf([backupOf(idsFrom('one', 1001))])).toEqual([
      [200, 0],
      [200, 0],
      [200, 0],
      [200, 0],
      [200, 0],
      [1, 1],
    ]);
    expect(
      await batchesOf([
        backupOf(idsFrom('one', 400)),
        backupOf(idsFrom('two', 150)),
        backupOf(idsFrom('three', 60)),
      ]),
    ).toEqual([
      [200, 0],
      [200, 1],
      [150, 1],
      [60, 1],
    ]);
  });

  it('holds 20 files at most', async () => {
    expect(await batchesOf(idsFrom('one', 45).map(fileOf))).toEqual([
      [20, 20],
      [20, 20],
      [5, 5],
    ]);
  });
});

describe('a file is left out with its failure', () => {
  it('that is too large, and is not even read', async () => {
    const file = fileOf('a');
    Object.defineProperty(file, 'size', { value: fileLimits.bytes + 1 });
    const text = vi.spyOn(file, 'arrayBuffer');
    expect(idsIn(await readFiles([file], quiet()))).toEqual([
      { of: 'file', why: { kind: 'too-large', bytes: 60_000_001, most: 60_000_000 } },
    ]);
    expect(text).not.toHaveBeenCalled();
  });

  it('that the browser cannot read', async () => {
    const file = fileOf('a');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(
      new DOMException('It is gone.', 'NotFoundError'),
    );
    expect(idsIn(await readFiles([file, fileOf('b')], quiet()))).toEqual([
      { of: 'file', why: { kind: 'unreadable' } },
      ['b'],
    ]);
  });
});

it('what a worker may not read is read here: WebKit hands it no file from a page opened from a file', async () => {
  const unreadable: FilePart = {
    last: { ok: false, failure: { of: 'file', why: { kind: 'unreadable' } } },
  };
  const { worker } = aWorker();
  const listeners: ((event: { data: readonly FilePart[] }) => void)[] = [];
  const barred: FileWorker = {
    ...worker,
    addEventListener: (
      type: string,
      listener: (event: { data: readonly FilePart[]; preventDefault: () => void }) => void,
    ) => {
      if (type === 'message')
        listeners.push((event) => listener({ ...event, preventDefault: () => undefined }));
    },
    postMessage: (files) =>
      queueMicrotask(() => {
        for (const listener of listeners) listener({ data: files.map(() => unreadable) });
      }),
  };
  const found = await readFiles(mixed, { ...quiet(), startWorker: () => Promise.resolve(barred) });
  expect(idsIn(found)).toEqual(inMixed);
});
