import type { Choice } from '../../domain/model/answer';
import { levels } from '../../domain/model/level';
import type { Question, QuestionId } from '../../domain/model/question-bank';

/** The id of the radio with which a choice is made. */
export const answerId = (question: QuestionId, choice: Choice) => `${question}-${choice}`;

/** The id of the button that leaves a question blank again. */
export const clearId = (question: QuestionId) => `${question}-clear`;

/** Whether a key leaves a question blank again: the key that takes away, under both its names. */
export const isClearKey = (key: string) => key === 'Delete' || key === 'Backspace';

/** What a key chooses for a question: 0 to 4, D, and N where it is offered. `undefined` for any other key. */
export function choiceOfKey(key: string, question: Question): Choice | undefined {
  const level = levels.find((each) => String(each) === key);
  if (level !== undefined) return level;
  if (key.toLowerCase() === 'd') return 'dont-know';
  return key.toLowerCase() === 'n' && question.notApplicable !== undefined
    ? 'not-applicable'
    : undefined;
}
