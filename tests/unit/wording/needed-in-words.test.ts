import { expect, it } from 'vitest';
import { neededInWords } from '../../../src/wording/needed-in-words';
import { scoreAreas } from '../../../src/domain/scoring/score-areas';
import { anAssessment, marksIn, type Mark } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';

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
