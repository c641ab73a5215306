import { actionStatuses } from '../domain/action-plan';
import { answerBases } from '../domain/answer';
import { respondentKinds, sectors } from '../domain/assessment';
import { lengths } from '../domain/question-bank';
import { countLimits, textLimits } from '../domain/text-limits';
import { listInWords } from '../domain/words';

const oneOf = (values: readonly string[]) => listInWords(values, 'or');
const nameUpTo = (most: number) => `a name of 1 to ${most} characters`;
const upTo = (most: number) => `a text of at most ${most} characters`;
const moment = 'a moment such as 2026-11-22T10:24:00.000Z';
const day = 'a day that exists, such as 2026-11-22';
const words = 'an id of letters, digits and hyphens, at most 64';

/** What stands under each key, in words for somebody who looks into the file. */
const expected: Readonly<Record<string, string>> = {
  id: words, question: words, asks: `a list of ids`, bank: 'the id and version of a question bank', version: 'a version such as 1.0.0',
  partnership: nameUpTo(textLimits.name), name: nameUpTo(textLimits.name), label: nameUpTo(textLimits.role), note: upTo(textLimits.note),
  owner: upTo(textLimits.owner), event: upTo(textLimits.event), doneWhen: upTo(textLimits.doneWhen), text: upTo(textLimits.action),
  partner: 'a name and a sector, unless the whole group answered', sector: oneOf(sectors), kind: oneOf(respondentKinds), length: oneOf(lengths),
  createdAt: moment, updatedAt: moment, completedAt: moment, startDate: day, date: day,
  level: 'a whole number from 0 to 4', targets: 'a level from 0 to 4 for an area', basis: oneOf(answerBases), answer: oneOf(['dont-know', 'not-applicable']),
  answers: 'an answer for each question, with a level from 0 to 4, dont-know or not-applicable',
  status: oneOf(actionStatuses), actions: `at most ${countLimits.actions} actions`, otherPartners: `at most ${countLimits.otherPartners} names`,
  example: 'true, or nothing', plan: 'a plan', assessment: 'an assessment', assessments: 'a list of assessments', respondent: 'who answered',
};

/** What was expected at a place in a file: the words for its last key that has some. */
export function expectedAt(path: readonly PropertyKey[]): string {
  const key = path.findLast((part) => typeof part === 'string' && Object.hasOwn(expected, part));
  return (typeof key === 'string' ? expected[key] : undefined) ?? 'something else';
}
