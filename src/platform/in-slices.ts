import { nextTurn } from './next-turn';

/** How long work goes on before the browser has its turn, in milliseconds: a press is answered that soon. */
const longestSlice = 40;

type Options = {
  /** Stops the work at the end of its slice. */
  readonly signal?: AbortSignal | undefined;
  /** Hears after each slice how many steps are done. */
  readonly onSlice?: ((done: number) => void) | undefined;
  readonly clock?: () => number;
  readonly turn?: () => Promise<void>;
};

/**
 * Does work that is made of many small steps so that the page goes on meanwhile: after each slice of steps the browser has its turn.
 *
 * @returns what the work returns; `undefined` when it was stopped
 */
export async function inSlices<Result>(
  work: Iterator<unknown, Result>,
  { signal, onSlice, clock = () => performance.now(), turn = nextTurn }: Options = {},
): Promise<Result | undefined> {
  let done = 0;
  for (let until = clock() + longestSlice; signal?.aborted !== true;) {
    const step = work.next();
    if (step.done === true) return step.value;
    done += 1;
    if (clock() < until) continue;
    onSlice?.(done);
    await turn();
    until = clock() + longestSlice;
  }
  return undefined;
}

/** Work whose steps make the parts of a text, and which returns all of them. */
export function* partsOf<Part>(parts: Iterable<Part>): Generator<void, readonly Part[]> {
  const all: Part[] = [];
  for (const part of parts) {
    all.push(part);
    yield;
  }
  return all;
}
