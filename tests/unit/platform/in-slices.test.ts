import { describe, expect, it, vi } from 'vitest';
import { inSlices, partsOf } from '../../../src/platform/in-slices';

/** A clock on which each look takes so many milliseconds. */
function aClock(step: number) {
  let at = 0;
  return () => (at += step);
}
const turns = () => vi.fn<() => Promise<void>>(() => Promise.resolve());
function* steps(count: number, did: (step: number) => void = () => {}) {
  for (let step = 1; step <= count; step += 1) {
    did(step);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it.each([
    // Each step is one look at the clock: 40 ms are four of 10 ms.
    { takes: 10, count: 100, slices: 25 },
    { takes: 50, count: 7, slices: 7 },
    { takes: 0, count: 1000, slices: 0 },
  ])(
    'of $count steps of $takes ms gives the browser $slices turns',
    async ({ takes, count, slices }) => {
      const turn = turns();
      const heard: number[] = [];
      const result = await inSlices(steps(count), {
        clock: aClock(takes),
        turn,
        onSlice: (done) => heard.push(done),
      });
      expect(result).toBe('done');
      expect(turn).toHaveBeenCalledTimes(slices);
      expect(heard).toHaveLength(slices);
      expect(heard).toEqual([...heard].sort((a, b) => a - b));
    },
  );

  it('that is stopped does no more step, and returns nothing', async () => {
    const did = vi.fn<(step: number) => void>();
    const stop = new AbortController();
    const turn = () => {
      stop.abort();
      return Promise.resolve();
    };
    const result = await inSlices(steps(100, did), {
      signal: stop.signal,
      clock: aClock(50),
      turn,
    });
    expect(result).toBeUndefined();
    expect(did).toHaveBeenCalledTimes(1);
  });

  it('that was stopped before it began does nothing', async () => {
    const did = vi.fn<(step: number) => void>();
    expect(await inSlices(steps(3, did), { signal: AbortSignal.abort() })).toBeUndefined();
    expect(did).not.toHaveBeenCalled();
  });

  it('fails as the work fails', async () => {
    function* fails(): Generator<void, string> {
      yield;
      throw new Error('broken');
    }
    await expect(inSlices(fails())).rejects.toThrow('broken');
  });

  it('of the parts of a text returns them in their order', async () => {
    expect(await inSlices(partsOf(['a', 'b', 'c']))).toEqual(['a', 'b', 'c']);
    expect(await inSlices(partsOf([]))).toEqual([]);
  });
});
