import { actionStatuses } from '../../domain/model/action-plan';
import { answerBases } from '../../domain/model/answer';
import { respondentKinds, sectors } from '../../domain/model/assessment';
import { lengths } from '../../domain/model/question-bank';
import { countLimits, textLimits } from '../../domain/model/text-limits';
import { listInWords } from '../../wording/words';

const oneOf = (values: readonly string[]) => listInWords(values, 'or');
const nameUpTo = (most: number) => `a name of 1 to ${most} characters`;
const thousands = (count: number) => count.toLocaleString('en-GB');
const upTo = (most: number) => `a text of at most ${most} characters`;
const moment = 'a moment such as 2026-11-22T10:24:00.000Z';
const day = 'a day that exists, such as 2026-11-22';
const idWords = 'an id of letters, digits and hyphens, at most 64';

/** What stands under each key, or at each end of a path, where n is a number in a list, or a question among the answers; in words for somebody who looks into the file. */
const expected: Readonly<Record<string, string>> = {
  id: idWords,
  question: idWords,
  asks: `a list of ids`,
  bank: 'the id and version of a question bank',
  version: 'a version such as 1.0.0',
  partnership: nameUpTo(textLimits.name),
  name: nameUpTo(textLimits.name),
  label: nameUpTo(textLimits.role),
  note: upTo(textLimits.note),
  owner: upTo(textLimits.owner),
  event: upTo(textLimits.event),
  doneWhen: upTo(textLimits.doneWhen),
  text: upTo(textLimits.action),
  partner: 'a name and a sector, unless the whole group answered',
  sector: oneOf(sectors),
  kind: oneOf(respondentKinds),
  length: oneOf(lengths),
  createdAt: moment,
  updatedAt: moment,
  completedAt: moment,
  startDate: day,
  date: day,
  level: 'a whole number from 0 to 4',
  targets: 'a level from 0 to 4 for an area',
  basis: oneOf(answerBases),
  answer: oneOf(['dont-know', 'not-applicable']),
  answers: `at most ${countLimits.answers} answers, each under the id of its question`,
  'answers > n':
    'an answer for each question, with a level from 0 to 4, dont-know or not-applicable',
  status: oneOf(actionStatuses),
  actions: `at most ${countLimits.actions} actions`,
  otherPartners: `at most ${countLimits.otherPartners} names`,
  example: 'true, or nothing',
  plan: 'a plan',
  assessment: 'an assessment',
  assessments: 'a list of assessments',
  respondent: 'who answered',
  formatVersion: 'a whole number from 1',
  comparison: 'a comparison',
  comparisons: 'a list of comparisons',
  partners: `at most ${thousands(countLimits.partners)} partners`,
  alias: nameUpTo(textLimits.name),
  members: `at most ${thousands(countLimits.members)} assessments, each of them once`,
  round: `a whole number from 1 to ${countLimits.rounds}`,
  also: `at most ${thousands(countLimits.partners)} other names of the partner`,
  sectorChosen: 'true, or nothing',
  leftOut: 'true, or nothing',
  'assessments > n': 'an assessment',
  'comparisons > n': 'a comparison',
  'partners > n': 'a partner with a name, a sector, an alias and other names',
  'members > n': 'an assessment’s id and its round',
  'members > n > assessment': idWords,
  'also > n': nameUpTo(textLimits.name),
};

/** What was expected at a place in a file: the words for its last part that has some, the longest first. */
export function expectedAt(path: readonly PropertyKey[]): string {
  const parts = path.map((part, index) =>
    typeof part === 'number' || path[index - 1] === 'answers' ? 'n' : String(part),
  );
  for (let end = parts.length; end > 0; end -= 1) {
    const key = [3, 2, 1]
      .map((count) => parts.slice(Math.max(0, end - count), end).join(' > '))
      .find((each) => Object.hasOwn(expected, each));
    const words = key === undefined ? undefined : expected[key];
    if (words !== undefined) return words;
  }
  return 'something else';
}
