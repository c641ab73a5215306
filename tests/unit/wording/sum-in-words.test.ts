import { expect, it } from 'vitest';
import { scoreAreas } from '../../../src/domain/scoring/score-areas';
import { sumInWords } from '../../../src/wording/sum-in-words';
import type { Length } from '../../../src/domain/model/question-bank';
import { anAssessment, marksIn, type Mark } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';

it.each<[Mark[], Length, string]>([
  [[1, 1, 'dk', 0, 2, 2], 'full', '(1 + 1 + 0 + 2 + 2) ÷ 5 ÷ 4 × 100 = 30, based on 5 of 6.'],
  [[4, 4, 4, 4, 4, 4], 'full', '(4 + 4 + 4 + 4 + 4 + 4) ÷ 6 ÷ 4 × 100 = 100, based on 6 of 6.'],
  [[0, 0, 0, 0], 'full', '(0 + 0 + 0 + 0) ÷ 4 ÷ 4 × 100 = 0, based on 4 of 6.'],
  [[2, 3, 'na', 2, 3, 'na'], 'full', '(2 + 3 + 2 + 3) ÷ 4 ÷ 4 × 100 = 63, based on 4 of 6.'],
  [[2, 1, 4, 4], 'quick', '(2 + 1) ÷ 2 ÷ 4 × 100 = 38, based on 2 of 2.'],
  [[2, 2, 2], 'full', 'Not enough answers for a score: 3 of 6 questions have a level.'],
  [[], 'quick', 'Not enough answers for a score: 0 of 2 questions have a level.'],
])('the sum of %j in a %s assessment is shown as: %s', (marks, length, sentence) => {
  const assessment = anAssessment({ length, answers: marksIn('shared-aims', marks) });
  const [score] = scoreAreas(madeUpBank, assessment);
  if (score === undefined) throw new Error('No area is there.');
  expect(sumInWords(madeUpBank, assessment, score)).toBe(sentence);
});
