import { describe, expect, it } from 'vitest';
import { scoreAreas } from '../../../src/domain/scoring/score-areas';
import {
  basedOn,
  basedOnParts,
  neededInWords,
  notCountedInWords,
  notKnownInWords,
} from '../../../src/wording/counts';
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

const ofThirty = (dontKnow: number, blank: number, notApplicable: number) => ({
  asked: 30,
  withLevel: 30 - dontKnow - blank - notApplicable,
  dontKnow,
  blank,
  notApplicable,
});

describe('what is not known', () => {
  it.each([
    [0, 0, 0, ''],
    [1, 0, 0, 'One answer is ‘don’t know’.'],
    [2, 0, 0, 'Two answers are ‘don’t know’.'],
    [0, 1, 0, 'One question is blank.'],
    [0, 3, 0, 'Three questions are blank.'],
    [0, 0, 1, 'One question doesn’t apply to you.'],
    [0, 0, 2, 'Two questions don’t apply to you.'],
    [1, 2, 0, 'One answer is ‘don’t know’ and two questions are blank.'],
    [
      2,
      1,
      1,
      'Two answers are ‘don’t know’, one question is blank and one question doesn’t apply to you.',
    ],
    [12, 0, 0, '12 answers are ‘don’t know’.'],
  ])(
    'with %d don’t know, %d blank and %d not applicable: %s',
    (dontKnow, blank, notApplicable, sentence) => {
      expect(notKnownInWords(ofThirty(dontKnow, blank, notApplicable))).toBe(sentence);
    },
  );
});

it('says beside the questions of a partner with several people how many answers there are', () => {
  const score = (given: number, possible: number) =>
    basedOnParts({ counts: counts(0, 0, 0), answers: { given, possible } });
  expect(score(17, 18)).toEqual(['6 of 6', '17 of 18 answers']);
  expect(score(6, 6)).toEqual(['6 of 6']);
});
