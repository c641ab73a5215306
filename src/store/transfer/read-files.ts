import type { AssessmentDocument } from '../../formats/json/assessment-document';
import type { ItemContents } from '../../formats/item-contents';
import { nextTurn } from '../../platform/next-turn';
import type { FilePart } from './read-in-batches';

/** A worker that is handed files, and answers with what is in them, batch by batch. */
export type FileWorker = {
  readonly postMessage: (files: readonly File[]) => void;
  readonly terminate: () => void;
  readonly addEventListener: {
    (type: 'message', listener: (event: { readonly data: readonly FilePart[] }) => void): void;
    (type: 'error', listener: (event: { readonly preventDefault: () => void }) => void): void;
  };
};

type Options = {
  /** Stops the reading; nothing half-done stays. */
  readonly signal: AbortSignal;
  /** Hears how many files are done. */
  readonly onRead: (done: number) => void;
  /** `undefined`: there is no worker to be had, and the files are read here. */
  readonly startWorker?: () => Promise<FileWorker | undefined>;
};

/** How many files a worker is handed at a time: the browser asks the disk about each, and that of thousands would be felt. */
const handedAtOnce = 20;

async function startOwnWorker(): Promise<FileWorker | undefined> {
  if (typeof Worker === 'undefined') return undefined;
  const { default: FilesWorker } = await import('./reading.worker?worker&inline');
  return new FilesWorker();
}

/** Puts the parts together again, in the order of the files. */
function collector(onRead: (done: number) => void) {
  const found: ItemContents[] = [];
  let begun: AssessmentDocument[] = [];
  return {
    found,
    /** Forgets the file that has begun to come in. */
    drop: () => void (begun = []),
    take: (batch: readonly FilePart[]) => {
      for (const part of batch) {
        if ('more' in part) begun.push(...part.more);
        else {
          found.push(
            part.last.ok && begun.length > 0
              ? { ...part.last, documents: [...begun, ...part.last.documents] }
              : part.last,
          );
          begun = [];
        }
      }
      onRead(found.length);
    },
  };
}

type Collector = ReturnType<typeof collector>;

/** Reads in a worker, until all is read, it is stopped or the worker fails. */
async function readThere(
  worker: FileWorker,
  files: readonly File[],
  { found, take }: Collector,
  signal: AbortSignal,
): Promise<void> {
  let handed = 0;
  const handOver = () => {
    if (handed >= files.length) return;
    worker.postMessage(files.slice(handed, handed + handedAtOnce));
    handed = Math.min(files.length, handed + handedAtOnce);
  };
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve());
    worker.addEventListener('message', ({ data }) => {
      if (signal.aborted) return;
      take(data);
      if (found.length === files.length) resolve();
      else if (handed - found.length <= handedAtOnce) handOver();
    });
    worker.addEventListener('error', (event) => {
      // It is no fault to report: what the worker leaves is read here.
      event.preventDefault();
      resolve();
    });
    // It has always some to go on with while the next are handed over.
    handOver();
    handOver();
  });
}

/** Reads on the main thread, which has its turn after each batch. */
async function readHere(
  files: readonly File[],
  { take }: Collector,
  signal: AbortSignal,
): Promise<void> {
  const { readInBatches } = await import('./read-in-batches');
  for await (const batch of readInBatches(files)) {
    if (signal.aborted) return;
    take(batch);
    await nextTurn();
  }
}

const isUnreadable = (contents: ItemContents) =>
  !contents.ok && contents.failure.of === 'file' && contents.failure.why.kind === 'unreadable';

/**
 * What a worker may not read, the page often may: WebKit hands a worker no file that was chosen on a page which was itself opened from a
 * file. Each is tried once more.
 */
async function readAgainHere(
  files: readonly File[],
  found: ItemContents[],
  signal: AbortSignal,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    const contents = found[index];
    if (signal.aborted) return;
    if (contents === undefined || !isUnreadable(contents)) continue;
    const again = collector(() => undefined);
    await readHere([file], again, signal);
    found[index] = again.found[0] ?? contents;
  }
}

/**
 * What is in files, in their order; `undefined` when it was stopped. It is read and checked in a worker, and where there is none, or it
 * fails, on the main thread in slices.
 */
export async function readFiles(
  files: readonly File[],
  { signal, onRead, startWorker = startOwnWorker }: Options,
): Promise<readonly ItemContents[] | undefined> {
  const collected = collector(onRead);
  // A browser or a policy that allows no worker may say so by throwing.
  const worker = files.length === 0 ? undefined : await startWorker().catch(() => undefined);
  if (worker !== undefined) {
    if (!signal.aborted) await readThere(worker, files, collected, signal);
    worker.terminate();
    await readAgainHere(files, collected.found, signal);
  }
  if (!signal.aborted && collected.found.length < files.length) {
    collected.drop();
    await readHere(files.slice(collected.found.length), collected, signal);
  }
  return signal.aborted ? undefined : collected.found;
}
