import { choiceOf, type Answer, type AnswerBasis, type Choice } from '../domain/model/answer';
import type { Question } from '../domain/model/question-bank';

/** What each choice is called where there is no room for the words of its level. */
export const choiceNames: Readonly<Record<Choice, string>> = {
  0: 'Level 0',
  1: 'Level 1',
  2: 'Level 2',
  3: 'Level 3',
  4: 'Level 4',
  'dont-know': 'Don’t know',
  'not-applicable': 'Doesn’t apply',
};

/** An answer in the question's own words: 'Level 2. We have begun.', 'Don’t know', 'Not answered'. */
export function choiceInWords(question: Question, answer: Answer | undefined): string {
  const choice = choiceOf(answer);
  if (choice === undefined) return 'Not answered';
  if (choice === 'dont-know') return 'Don’t know';
  if (choice === 'not-applicable') return 'Doesn’t apply to us';
  return `Level ${choice}. ${question.levels[choice]}`;
}

/** How a respondent knows, where it is told in short. */
export const basisInShort: Readonly<Record<AnswerBasis, string>> = {
  seen: 'seen',
  told: 'told',
  guess: 'best guess',
};
