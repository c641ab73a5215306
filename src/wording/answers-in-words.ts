import { choiceOf, type Answer } from '../domain/model/answer';
import type { Respondent } from '../domain/model/assessment';
import type { Question } from '../domain/model/question-bank';

/** Who answered: 'Answered by one person (trustee)', 'Answered for the organisation', 'Agreed by the group'. */
export function respondentInWords({ kind, label }: Respondent): string {
  if (kind === 'consensus') return 'Agreed by the group';
  if (kind === 'organisation') return 'Answered for the organisation';
  return label === undefined ? 'Answered by one person' : `Answered by one person (${label})`;
}

/** An answer in the question's own words: 'Level 2. We have begun.', 'Don’t know', 'Not answered'. */
export function choiceInWords(question: Question, answer: Answer | undefined): string {
  const choice = choiceOf(answer);
  if (choice === undefined) return 'Not answered';
  if (choice === 'dont-know') return 'Don’t know';
  if (choice === 'not-applicable') return 'Doesn’t apply to us';
  return `Level ${choice}. ${question.levels[choice]}`;
}
