import type { Choice } from '../../domain/answer';
import { levels } from '../../domain/level';
import type { Question } from '../../domain/question-bank';

/** What a key chooses for a question: 0 to 4, D, and N where it is offered. `undefined` for any other key. */
export function choiceOfKey(key: string, question: Question): Choice | undefined {
  const level = levels.find((each) => String(each) === key);
  if (level !== undefined) return level;
  if (key.toLowerCase() === 'd') return 'dont-know';
  return key.toLowerCase() === 'n' && question.notApplicable !== undefined ? 'not-applicable' : undefined;
}
