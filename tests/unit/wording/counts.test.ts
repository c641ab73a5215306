import { describe, expect, it } from 'vitest';
import { scoreAreas } from '../../../src/domain/scoring/score-areas';
import { basedOn, notCountedInWords, neededInWords } from '../../../src/wording/counts';
import { anAssessment, marksIn, type Mark } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';

const counts = (dontKnow: number, blank: number, notApplicable: number) => ({
  asked: 6,
  withLevel: 6 - dontKnow - blank - notApplicable,
  dontKnow,
  blank,
  notApplicable,
});

describe('what a score is based on', () => {
  it.each<[number, number, number, string, string]>([
    [0, 0, 0, '6 of 6', ''],
    [1, 0, 0, '5 of 6', '1 don’t know'],
    [0, 2, 0, '4 of 6', '2 blank'],
    [0, 0, 1, '5 of 6', '1 doesn’t apply'],
    [0, 0, 2, '4 of 6', '2 don’t apply'],
    [1, 2, 1, '2 of 6', '1 don’t know, 2 blank, 1 doesn’t apply'],
    [2, 0, 4, '0 of 6', '2 don’t know, 4 don’t apply'],
  ])(
    'with %d don’t know, %d blank and %d not applicable is %s, without %s',
    (dontKnow, blank, notApplicable, based, leftOut) => {
      expect(basedOn(counts(dontKnow, blank, notApplicable))).toBe(based);
      expect(notCountedInWords(counts(dontKnow, blank, notApplicable))).toBe(leftOut);
    },
  );
});

it.each<[Mark[], string]>([
  [[], 'Four more answers with a level would give one.'],
  [[1, 1], 'Two more answers with a level would give one.'],
  [[1, 1, 'dk', 1], 'One more answer with a level would give one.'],
  [['na', 'na', 'na', 1], 'One more answer with a level would give one.'],
  [['na', 'na', 'na', 'na', 'na', 2], 'Too few of its questions apply to you.'],
])('an area with %j needs for a score: %s', (marks, sentence) => {
  const [score] = scoreAreas(madeUpBank, anAssessment({ answers: marksIn('shared-aims', marks) }));
  if (score?.status !== 'not-enough-answers') throw new Error('The area has a score.');
  expect(neededInWords(score)).toBe(sentence);
});
