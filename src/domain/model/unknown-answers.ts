import type { Answers } from './answer';
import type { QuestionBank, QuestionId } from './question-bank';
import { questionsById } from './questions-asked';

/** The questions that were answered and that this bank does not have: kept untouched, counted nowhere (docs/domain.md, Files). Empty for none. */
export function unknownAnswers(bank: QuestionBank, answers: Answers): readonly QuestionId[] {
  const known = questionsById(bank);
  return Object.keys(answers).filter((id) => !known.has(id));
}
