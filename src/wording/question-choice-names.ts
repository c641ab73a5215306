import type { QuestionChoice } from '../domain/comparing/comparison-figures';
import type { QuestionBank } from '../domain/model/question-bank';
import { questionsAsked } from '../domain/model/questions-asked';
import { countInWords } from './words';

/** What each choice is called where some took the quick check: 'The ten that all were asked', 'All 30, from those who were asked'. */
export function questionChoiceNames(bank: QuestionBank): Readonly<Record<QuestionChoice, string>> {
  const [quick, full] = [questionsAsked(bank, 'quick'), questionsAsked(bank, 'full')];
  return {
    'asked-of-all': `The ${countInWords(quick.length)} that all were asked`,
    'asked-of-some': `All ${countInWords(full.length)}, from those who were asked`,
  };
}
