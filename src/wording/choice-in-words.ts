import { choiceOf, type Answer } from '../domain/model/answer';
import type { Question } from '../domain/model/question-bank';

/** An answer in the question's own words: 'Level 2. We have begun.', 'Don’t know', 'Not answered'. */
export function choiceInWords(question: Question, answer: Answer | undefined): string {
  const choice = choiceOf(answer);
  if (choice === undefined) return 'Not answered';
  if (choice === 'dont-know') return 'Don’t know';
  if (choice === 'not-applicable') return 'Doesn’t apply to us';
  return `Level ${choice}. ${question.levels[choice]}`;
}
