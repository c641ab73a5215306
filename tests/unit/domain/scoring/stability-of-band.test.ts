import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../../src/domain/scoring/band-of';
import { levels as allLevels, type Level } from '../../../../src/domain/model/level';
import { stabilityOfBand } from '../../../../src/domain/scoring/stability-of-band';
import { madeUpBank } from '../../../support/made-up-bank';

const nameOf = (levels: readonly number[]) =>
  bandOf(madeUpBank, (levels.reduce((sum, level) => sum + level, 0) / levels.length) * 25).name;

/** Every way in which the open questions may turn out: each any level, or still open. */
function settlementsOf(unknown: number): number[][] {
  if (unknown === 0) return [[]];
  return settlementsOf(unknown - 1).flatMap((rest) => [
    rest,
    ...allLevels.map((level) => [...rest, level]),
  ]);
}

function bruteForce(levels: readonly Level[], unknown: number) {
  const now = nameOf(levels);
  const steps = levels.flatMap((level, index) =>
    allLevels
      .filter((other) => Math.abs(other - level) === 1)
      .map((other) => nameOf(levels.with(index, other))),
  );
  const settled = settlementsOf(unknown).map((rest) => nameOf([...levels, ...rest]));
  const moves = (names: string[]) => names.some((name) => name !== now);
  return {
    because: [...(moves(steps) ? ['one-step'] : []), ...(moves(settled) ? ['not-known'] : [])],
    couldBe: madeUpBank.bands
      .map((band) => band.name)
      .filter((name) => name !== now && [...steps, ...settled].includes(name)),
  };
}

describe('a band is firm', () => {
  it.each<[levels: Level[], unknown: number, why: string]>([
    [[4, 4, 4, 4, 4, 4], 0, '23 of 24 is still 95.8'],
    [[0, 0, 0, 0, 0, 0], 0, '1 of 24 is still 4.2'],
    [[3, 3, 2, 2, 3, 2], 0, '15 of 24: 14 and 16 are 58.3 and 66.7'],
    [[3, 3, 2, 2, 3], 1, '13 of 20: 60 and 70 by one step, 54.2 to 70.8 by what is open'],
    [[4, 4, 4, 4], 1, '15 of 16 by one step, 16 of 20 is 80 at the worst'],
  ])('with levels %j and %d not known: %s', (levels, unknown) => {
    expect(stabilityOfBand(madeUpBank, levels, unknown)).toEqual({ kind: 'firm' });
  });
});

describe('a band is close', () => {
  it.each<[levels: Level[], unknown: number, couldBe: string[], because: string[], why: string]>([
    [[2, 2, 2, 2, 2, 2], 0, ['Forming'], ['one-step'], '11 of 24 is 45.8'],
    [[1, 1, 1, 1, 1, 1], 0, ['Exploring'], ['one-step'], '5 of 24 is 20.8'],
    [[3, 3, 3, 3, 3, 2], 0, ['Established'], ['one-step'], '18 of 24 is 75'],
    [
      [3, 2, 2, 3],
      2,
      ['Forming', 'Established'],
      ['not-known'],
      '56.3 and 68.8 by one step, 41.7 to 75 by what is open',
    ],
    [[0, 0, 0, 0], 2, ['Forming'], ['not-known'], 'one step is 6.3, 8 of 24 is 33.3'],
    [[2, 2, 2, 2], 1, ['Forming'], ['one-step', 'not-known'], '7 of 16 is 43.8, 8 of 20 is 40'],
    [
      [2, 2],
      1,
      ['Forming'],
      ['one-step', 'not-known'],
      '3 of 8 is 37.5, 4 of 12 is 33.3; 8 of 12 is still 66.7',
    ],
    [[4, 4], 1, ['Developing'], ['not-known'], '7 of 8 is 87.5, 8 of 12 is 66.7'],
  ])(
    'with levels %j and %d not known: it could be %j, because of %j (%s…)',
    (levels, unknown, couldBe, because) => {
      const found = stabilityOfBand(madeUpBank, levels, unknown);
      expect(
        found.kind === 'close' && {
          couldBe: found.couldBe.map((band) => band.name),
          because: found.because,
        },
      ).toEqual({ couldBe, because });
    },
  );

  it('does not combine a step with what is not known', () => {
    // 12 of 20. One step down is 55; the open one at 0 is 50: both Developing. Both together are 45.8.
    expect(nameOf([2, 3, 2, 2, 2, 0])).toBe('Forming');
    expect(stabilityOfBand(madeUpBank, [3, 3, 2, 2, 2], 1)).toEqual({ kind: 'firm' });
  });
});

it('agrees with trying every step and every settlement, whatever the answers', () => {
  const cases = fc
    .array(fc.constantFrom(...allLevels), { minLength: 1, maxLength: 6 })
    .chain((levels) =>
      fc.tuple(fc.constant(levels), fc.integer({ min: 0, max: Math.min(4, 6 - levels.length) })),
    );
  fc.assert(
    fc.property(cases, ([levels, unknown]) => {
      const expected = bruteForce(levels, unknown);
      const found = stabilityOfBand(madeUpBank, levels, unknown);
      if (found.kind !== 'close') expect(expected).toEqual({ because: [], couldBe: [] });
      else
        expect({ because: found.because, couldBe: found.couldBe.map((band) => band.name) }).toEqual(
          expected,
        );
    }),
    { numRuns: 300 },
  );
});
