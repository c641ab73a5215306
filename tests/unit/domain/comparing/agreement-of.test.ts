import fc from 'fast-check';
import type { Mark } from '../../../support/assessment-builder';
import { describe, expect, it } from 'vitest';
import { agreementOf, type LevelShares } from '../../../../src/domain/comparing/agreement-of';
import { questionTexts } from '../../../../src/wording/question-texts';
import { figuresOf, figuresOn, onQuestion } from '../../../support/comparison-builder';

type Counts = readonly [number, number, number, number, number];

function sharesOf([none, one, two, three, four]: Counts): LevelShares {
  const all = none + one + two + three + four;
  return { 0: none / all, 1: one / all, 2: two / all, 3: three / all, 4: four / all };
}

const mirrored = ([none, one, two, three, four]: Counts): Counts => [four, three, two, one, none];

const known: readonly (readonly [Counts, number])[] = [
  [[0, 0, 0, 0, 4], 1],
  [[2, 0, 0, 0, 2], 0],
  [[1, 1, 1, 1, 1], 0.433985],
  [[0, 2, 0, 2, 0], 0.584963],
  [[0, 0, 1, 2, 1], 0.792481],
  [[3, 3, 2, 3, 7], 0.334039],
];

const arbitraryCounts = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20))
  .filter((counts) => counts.some((count) => count > 0));

describe('agreement', () => {
  it.each(known)('of the counts %j is %d', (counts, value) => {
    expect(agreementOf(sharesOf(counts))).toBeCloseTo(value, 6);
  });

  it.each(known)('of the mirror image of %j is %d as well', (counts, value) => {
    expect(agreementOf(sharesOf(mirrored(counts)))).toBeCloseTo(value, 6);
  });

  it.each(known)('of the answers of one partner alone, %j, is %d as well', (counts, value) => {
    const marks = ([0, 1, 2, 3, 4] as const).flatMap((level) =>
      Array<typeof level>(counts[level]).fill(level),
    );
    expect(figuresOn(figuresOf(onQuestion('aims-1', [marks])), 'aims-1').agreement).toBeCloseTo(
      value,
      6,
    );
  });

  it.each([0, 1, 2, 3, 4] as const)('is 1 where all choose level %d', (level) => {
    expect(agreementOf({ 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, [level]: 1 })).toBe(1);
  });

  it('is from 0 to 1 and never NaN, and the same for the mirror image, for any counts', () => {
    fc.assert(
      fc.property(arbitraryCounts, (counts) => {
        const agreement = agreementOf(sharesOf(counts));
        expect(agreement).toBeGreaterThanOrEqual(0);
        expect(agreement).toBeLessThanOrEqual(1);
        expect(agreementOf(sharesOf(mirrored(counts)))).toBeCloseTo(agreement, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('depends on the shares alone, not on how many answered', () => {
    fc.assert(
      fc.property(
        arbitraryCounts,
        fc.integer({ min: 2, max: 9 }),
        ([none, one, two, three, four], times) => {
          expect(
            agreementOf(
              sharesOf([none * times, one * times, two * times, three * times, four * times]),
            ),
          ).toBeCloseTo(agreementOf(sharesOf([none, one, two, three, four])), 9);
        },
      ),
    );
  });

  it('is 1 for unanimity whatever the number of partners, to the last digit', () => {
    for (let partners = 2; partners <= 9; partners += 1) {
      for (const level of [0, 1, 2, 3, 4] as const) {
        const voices = onQuestion(
          'aims-1',
          Array.from({ length: partners }, (_, index) =>
            Array<typeof level>(index + 1).fill(level),
          ),
        );
        expect(figuresOn(figuresOf(voices), 'aims-1').agreement).toBe(1);
      }
    }
  });

  it('needs two respondents with a level', () => {
    expect(
      figuresOn(figuresOf(onQuestion('aims-1', [[3], ['dk']])), 'aims-1').agreement,
    ).toBeUndefined();
    expect(figuresOn(figuresOf(onQuestion('aims-1', [[3], [3]])), 'aims-1').agreement).toBe(1);
  });

  it('weighs each partner the same: one against three at the other end is no agreement at all', () => {
    expect(
      figuresOn(figuresOf(onQuestion('aims-1', [[0], [4, 4, 4]])), 'aims-1').agreement,
    ).toBeCloseTo(0, 9);
  });

  it('is shown with two decimals, and never as a number where there is none', () => {
    const shown = (partners: readonly (readonly Mark[])[]) =>
      questionTexts(figuresOn(figuresOf(onQuestion('aims-1', partners)), 'aims-1')).agreement;
    const rooms: readonly (readonly (readonly Mark[])[])[] = [
      [[1, 2, 3]],
      [[1, 3, 1, 3]],
      [[2, 2, 3, 3]],
      [[3], [3]],
      [[0, 4, 0, 4]],
      [[3]],
    ];
    expect(rooms.map(shown)).toEqual(['0.72', '0.58', '0.81', '1.00', '0.00', 'n/e']);
  });
});
