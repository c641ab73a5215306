import { actionBank } from './action-bank';
import { backgroundBank } from './background-bank';
import { questionBank } from './question-bank';
import { sharedPapers } from './shared-papers';

/** The questions with all that belongs to them: what a paper needs. A first screen imports the questions alone. */
export const banks = {
  questions: questionBank,
  actions: actionBank,
  background: backgroundBank,
  papers: sharedPapers,
} as const;
