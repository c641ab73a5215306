import { expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/model/answer';
import { choiceInWords } from '../../../src/wording/answers-in-words';
import { questionsIn } from '../../support/made-up-bank';

it.each<[Answer | undefined, string]>([
  [undefined, 'Not answered'],
  [{ answer: 'dont-know' }, 'Don’t know'],
  [{ answer: 'not-applicable', note: 'We have none.' }, 'Doesn’t apply to us'],
  [{ level: 0 }, 'Level 0. None of us has raised this.'],
  [{ level: 2, basis: 'guess', note: 'So I think.' }, 'Level 2. All of us met to talk about it.'],
  [{ level: 4 }, 'Level 4. In the past 12 months that list changed a plan.'],
])('the answer %j is in the question’s own words: %s', (answer, words) => {
  const [question] = questionsIn('roles');
  if (question === undefined) throw new Error('The made-up bank has no question.');
  expect(choiceInWords(question, answer)).toBe(words);
});
