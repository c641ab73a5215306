import { expect, it } from 'vitest';
import { questionChoiceNames } from '../../../src/wording/question-choice-names';
import { madeUpBank } from '../../support/made-up-bank';

it('says how many questions are compared, and from whom', () => {
  expect(questionChoiceNames(madeUpBank)).toEqual({
    'asked-of-all': 'The ten that all were asked',
    'asked-of-some': 'All 30, from those who were asked',
  });
});
