import { createStore, useStore } from 'zustand';
import { fileLimits } from '../../formats/json/file-limits';
import type { DroppedFiles } from '../../platform/dropped-files';
import { openedFromFile } from '../../platform/opened-from-file';
import { addItems } from './add-items';
import type { ImportItem } from './import-item';

type ImportState = {
  /** How many files are read, while they are; `total` is 0 until it is known. Then what was in them has arrived. Nothing on the device has changed. */
  readonly reading: { readonly done: number; readonly total: number } | undefined;
  readonly items: readonly ImportItem[];
  /** How many files were left unread, because there were too many at once. */
  readonly tooMany: number;
  /** The id of the comparison that they are meant for; `undefined` for none. */
  readonly into: string | undefined;
  /** True when something was dropped, and no file of ours was in it. */
  readonly foundNoFile: boolean;
};

const nothing: ImportState = {
  reading: undefined,
  items: [],
  tooMany: 0,
  into: undefined,
  foundNoFile: false,
};
const store = createStore<ImportState>(() => nothing);

type Given = readonly File[] | Promise<DroppedFiles>;

/** Stops the reading that goes on. */
let stopReading = new AbortController();
/** What is to be read, one after the other; the first is being read. */
let queue: readonly Given[] = [];
/** Ends when the queue is empty, or was stopped. */
let reading = Promise.resolve();

/** Ends what went on before, so that it can no longer put anything here. */
function startAnew(state: ImportState): void {
  stopReading.abort();
  stopReading = new AbortController();
  queue = [];
  store.setState(state);
}

async function readAll(
  files: readonly File[],
  signal: AbortSignal,
): Promise<readonly ImportItem[] | undefined> {
  try {
    const { readFiles } = await import('./read-files');
    const found = await readFiles(files, {
      signal,
      onRead: (done) =>
        !signal.aborted && store.setState({ reading: { done, total: files.length } }),
    });
    return found?.map((each, index) => ({
      from: { kind: 'file', name: files[index]?.name ?? '' },
      contents: each,
    }));
  } catch {
    return signal.aborted
      ? undefined
      : [
          {
            from: { kind: 'files' },
            contents: { ok: false, failure: { of: 'file', why: { kind: 'reader-not-loaded' } } },
          },
        ];
  }
}

function unreadItem({ kind, name }: DroppedFiles['unread'][number]): ImportItem {
  const why =
    kind === 'folder'
      ? { kind: 'folder' as const, ofFile: openedFromFile() }
      : { kind: 'unreadable' as const };
  return { from: { kind: 'file', name }, contents: { ok: false, failure: { of: 'file', why } } };
}

async function readOne(given: Given, signal: AbortSignal): Promise<void> {
  store.setState({
    reading: { done: 0, total: 'length' in given ? Math.min(given.length, fileLimits.files) : 0 },
  });
  const { files, more, unread } =
    'length' in given ? { files: given, more: 0, unread: [] } : await given;
  if (signal.aborted) return;
  const taken = files.slice(0, fileLimits.files);
  store.setState(({ tooMany }) => ({
    reading: { done: 0, total: taken.length },
    tooMany: tooMany + files.length - taken.length + more,
  }));
  const items = await readAll(taken, signal);
  // What was added meanwhile stays.
  if (items !== undefined)
    store.setState((state) => ({
      items: [...state.items, ...unread.map(unreadItem), ...items],
      foundNoFile: taken.length + unread.length === 0,
    }));
}

async function readQueue(signal: AbortSignal): Promise<void> {
  for (let [given] = queue; given !== undefined; [given] = queue) {
    await readOne(given, signal);
    // Another queue may have begun.
    if (signal.aborted) return;
    queue = queue.slice(1);
  }
  store.setState({ reading: undefined });
}

/** What waits for the user's decision. It is in memory alone. */
export const imports = {
  /** Reads files that were chosen or dropped, for a comparison or for the device alone. What waited before is forgotten. */
  take(given: Given, into?: string): Promise<void> {
    startAnew({ ...nothing, into });
    return imports.takeMore(given);
  },
  /** Reads more files beside those that wait, for the same comparison. Those that are being read are read to their end first. */
  takeMore(given: Given): Promise<void> {
    queue = [...queue, given];
    if (queue.length === 1) reading = readQueue(stopReading.signal);
    return reading;
  },
  /** Takes what a link or a code held. What waited before is forgotten. */
  put(items: ImportItem | readonly ImportItem[], into?: string): void {
    startAnew({ ...nothing, items: 'contents' in items ? [items] : items, into });
  },
  /** Takes what is found by work that takes its time, and can be stopped. What waited before is forgotten. */
  async takeFound(
    find: (signal: AbortSignal) => Promise<readonly ImportItem[]>,
    into?: string,
  ): Promise<void> {
    startAnew({ ...nothing, reading: { done: 0, total: 0 }, into });
    const { signal } = stopReading;
    const items = await find(signal);
    if (!signal.aborted) store.setState({ items, reading: undefined });
  },
  /** Adds to what waits. What holds only what waits already, as a code that was read twice, is not added again. */
  append(items: readonly ImportItem[]): void {
    store.setState((state) => ({ items: addItems(state.items, items) }));
  },
  /** Stops the reading, and what waits for its turn. Nothing of it stays. */
  stop(): void {
    startAnew(nothing);
  },
  /** Forgets what waits: it was brought in, or the user stopped. */
  forget(): void {
    startAnew(nothing);
  },
};

/** What waits to be brought in. */
export function useImports(): ImportState {
  return useStore(store);
}
