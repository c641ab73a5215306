import { readLinks, readOpenedLink } from '../../formats/link/read-links';
import { nextTurn } from '../../platform/next-turn';
import type { ImportItem } from './import-item';
import { imports } from './imports';
import type { LinkText } from './link-text';

/** A text of more characters is read beside the page: it may hold many links, or one that expands to a megabyte. */
export const longText = 10_000;

/** A worker that is handed one text, and answers with what is in it. */
export type LinkWorker = {
  readonly postMessage: (text: LinkText) => void;
  readonly terminate: () => void;
  readonly addEventListener: {
    (type: 'message', listener: (event: { readonly data: readonly ImportItem[] }) => void): void;
    (type: 'error', listener: (event: { readonly preventDefault: () => void }) => void): void;
  };
};

/** `undefined`: there is no worker to be had. */
type StartWorker = () => Promise<LinkWorker | undefined>;

async function startOwnWorker(): Promise<LinkWorker | undefined> {
  if (typeof Worker === 'undefined') return undefined;
  const { default: LinksWorker } = await import('./reading.worker?worker&inline');
  return new LinksWorker();
}

const readHere = ({ text, isAddress, bank }: LinkText): readonly ImportItem[] =>
  isAddress ? [readOpenedLink(text, bank)] : readLinks(text, bank);

/** What the worker finds; `undefined` when it fails, or is stopped. */
async function readThere(
  worker: LinkWorker,
  text: LinkText,
  signal: AbortSignal,
): Promise<readonly ImportItem[] | undefined> {
  try {
    return await new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(undefined));
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', (event) => {
        // It is no fault to report: the text is read here.
        event.preventDefault();
        resolve(undefined);
      });
      worker.postMessage(text);
    });
  } finally {
    worker.terminate();
  }
}

/**
 * Takes the links and codes in a text, for a comparison or for the device alone; what waited before is forgotten. A long text is read
 * in a worker, so that the page goes on and can stop it; where there is none, on the page, once it has been drawn.
 */
export async function takeLinks(
  text: LinkText,
  into?: string,
  startWorker: StartWorker = startOwnWorker,
): Promise<void> {
  if (text.text.length <= longText) {
    imports.put(readHere(text), into);
    return;
  }
  await imports.takeFound(async (signal) => {
    // A browser or a policy that allows no worker may say so by throwing.
    const worker = await startWorker().catch(() => undefined);
    const found =
      worker === undefined || signal.aborted ? undefined : await readThere(worker, text, signal);
    if (found !== undefined || signal.aborted) return found ?? [];
    await nextTurn();
    return readHere(text);
  }, into);
}
