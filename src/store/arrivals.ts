import { createStore, useStore } from 'zustand';
import { fileLimits } from '../formats/file-limits';
import type { AssessmentDocument } from '../formats/assessment-document';
import { readText } from '../platform/read-text';

/** What was found in something that somebody opened: whole assessments, or the sentence that says why not. */
export type Found =
  | { readonly ok: true; readonly documents: readonly AssessmentDocument[]; readonly dropped: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

/** Something that somebody opened, read and not yet brought in. `name`: the file's, or what to call a link or a code. */
export type Arrived = { readonly from: 'file' | 'link' | 'code'; readonly name: string; readonly found: Found };

type ArrivalsState = {
  /** `reading` while files are read; then what was in them. Nothing on the device has changed. */
  readonly reading: boolean;
  readonly arrived: readonly Arrived[];
  /** How many files were left unread, because there were too many at once. */
  readonly tooMany: number;
};

const nothing: ArrivalsState = { reading: false, arrived: [], tooMany: 0 };
const store = createStore<ArrivalsState>(() => nothing);

async function readOne(file: File): Promise<Arrived> {
  const [{ readFile }, { fileFailureText }] = await Promise.all([import('../formats/read-file'), import('../formats/file-failure-text')]);
  const refused = (sentence: string): Arrived => ({ from: 'file', name: file.name, found: { ok: false, sentence } });
  if (file.size > fileLimits.bytes) return refused(fileFailureText({ kind: 'too-large', bytes: file.size }));
  try {
    const read = readFile(await readText(file));
    return read.ok ? { from: 'file', name: file.name, found: read } : refused(fileFailureText(read.failure));
  } catch {
    return refused('The browser could not read it. Check that it still exists, and open it again.');
  }
}

/** What waits for the user's decision. It is in memory alone. */
export const arrivals = {
  /** Reads files that were chosen or dropped. */
  async take(files: readonly File[]): Promise<void> {
    store.setState({ reading: true, arrived: [], tooMany: Math.max(0, files.length - fileLimits.files) });
    const arrived = await Promise.all(files.slice(0, fileLimits.files).map(readOne));
    store.setState({ reading: false, arrived });
  },
  /** Takes what a link or a code held. */
  put(arrived: Arrived): void {
    store.setState({ reading: false, arrived: [arrived], tooMany: 0 });
  },
  /** Forgets what waits: it was brought in, or the user stopped. */
  forget(): void {
    store.setState(nothing);
  },
};

/** What waits to be brought in. */
export function useArrivals(): ArrivalsState {
  return useStore(store);
}
