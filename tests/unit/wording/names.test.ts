import { expect, it } from 'vitest';
import { lengths } from '../../../src/domain/model/question-bank';
import { questionsAsked } from '../../../src/domain/model/questions-asked';
import { lengthFacts } from '../../../src/wording/names';
import { madeUpBank } from '../../support/made-up-bank';

it('each length has a name that stands inside a sentence', () => {
  expect(lengths.map((length) => `Do the ${lengthFacts[length].name}`)).toEqual([
    'Do the quick check',
    'Do the full assessment',
  ]);
});

it('the longer one takes longer, and no question takes more than a minute or less than half of one', () => {
  const minutes = lengths.map((length) => lengthFacts[length].minutes);
  expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  for (const length of lengths) {
    const each = lengthFacts[length].minutes / questionsAsked(madeUpBank, length).length;
    expect(each).toBeGreaterThanOrEqual(0.5);
    expect(each).toBeLessThanOrEqual(1);
  }
});
