import { describe, expect, it } from 'vitest';
import { overTime } from '../../../src/domain/comparing/over-time';
import { quickOverTime, seriesTexts } from '../../../src/wording/series-texts';
import { answersOf, type Mark } from '../../support/assessment-builder';
import { comparedBank, resolvedOf } from '../../support/comparison-builder';

/** The texts of an area in which one partner gave these marks, round by round. */
function textsOf(...rows: readonly (readonly Mark[])[]) {
  const voices = rows.map((marks, index) => ({
    role: 'Chair',
    round: index + 1,
    answers: answersOf({ roles: marks }),
  }));
  const [series] = overTime(comparedBank, resolvedOf(voices)).series;
  const found = series?.areas.find(({ area }) => area.id === 'roles');
  if (found === undefined) throw new Error('There is no such series.');
  return seriesTexts(comparedBank, found.rounds);
}
const inShort = (...rows: readonly (readonly Mark[])[]) =>
  textsOf(...rows).map(({ score, change }) =>
    [score, ...(change === undefined ? [] : [change.text])].join(' '),
  );

describe('the texts of a series', () => {
  it('are whole where they add up, and say where there is no score', () => {
    expect(inShort([1, 1, 1, 1], [4], [2, 2, 2, 2], [2, 2, 2, 2])).toEqual([
      '25',
      'not enough answers',
      '50 +25',
      '50 no change',
    ]);
    expect(inShort([2, 2, 2, 2], [1, 1, 1, 1])).toEqual(['50', '25 −25']);
  });

  it('have one decimal where whole figures would contradict each other', () => {
    expect(inShort([2, 2, 3, 3], [3, 3, 3, 3])).toEqual(['62.5', '75.0 +12.5']);
  });

  it('have a change worked out from unrounded scores: 58.333 to 41.667 is −16.7', () => {
    expect(inShort([3, 4, 0, 1, 2, 3], [4, 0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 0])).toEqual([
      '54.2',
      '58.3 +4.2',
      '41.7 −16.7',
    ]);
  });

  it('mark what moved, and what one person’s one step could have moved', () => {
    expect(
      textsOf([1, 1, 1, 1], [1, 1, 1, 2], [3, 3, 3, 3], [3, 3, 3, 3]).map(({ change, oneStep }) => [
        change?.moved,
        oneStep,
      ]),
    ).toEqual([
      [undefined, false],
      [true, true],
      [true, false],
      [false, false],
    ]);
  });
});

it('says how many questions of the quick check are compared over time', () => {
  expect(quickOverTime(10)).toBe(
    'Over time only the ten questions of the quick check are compared, because not everybody was asked all.',
  );
});
