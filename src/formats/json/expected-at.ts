import { actionStatuses } from '../../domain/model/action-plan';
import { answerBases } from '../../domain/model/answer';
import { respondentKinds, sectors } from '../../domain/model/assessment';
import { lengths } from '../../domain/model/question-bank';
import { countLimits, textLimits } from '../../domain/model/text-limits';

/**
 * What stands somewhere in a file, with its limit. `most` counts the characters of a text and of a name, which has one at
 * least, the entries of a list, and rounds.
 */
export type Expectation =
  | { readonly kind: 'name' | 'text' | 'round'; readonly most: number }
  | {
      readonly kind:
        'answers' | 'actions' | 'other-partners' | 'partners' | 'other-names' | 'members';
      readonly most: number;
    }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  /** The id under which a record stands. */
  | { readonly kind: 'this-id'; readonly id: string }
  | {
      readonly kind:
        | 'answer'
        | 'assessment'
        | 'assessments'
        | 'bank'
        | 'bank-version'
        | 'compared-partner'
        | 'comparison'
        | 'comparisons'
        | 'day'
        | 'format-version'
        | 'id'
        | 'ids'
        | 'level'
        | 'member'
        | 'moment'
        | 'partner'
        | 'plain-text'
        | 'plan'
        | 'respondent'
        | 'target'
        | 'true'
        | 'something-else';
    };

const name: Expectation = { kind: 'name', most: textLimits.name };
const id: Expectation = { kind: 'id' };
const moment: Expectation = { kind: 'moment' };
const day: Expectation = { kind: 'day' };
const isTrue: Expectation = { kind: 'true' };
const textUpTo = (most: number): Expectation => ({ kind: 'text', most });
const oneOf = (values: readonly string[]): Expectation => ({ kind: 'one-of', values });

/** What stands under each key, or at each end of a path, where n is a number in a list, or a question among the answers. */
const expected: Readonly<Record<string, Expectation>> = {
  id,
  question: id,
  asks: { kind: 'ids' },
  bank: { kind: 'bank' },
  version: { kind: 'bank-version' },
  partnership: name,
  name,
  label: { kind: 'name', most: textLimits.role },
  note: textUpTo(textLimits.note),
  owner: textUpTo(textLimits.owner),
  event: textUpTo(textLimits.event),
  doneWhen: textUpTo(textLimits.doneWhen),
  text: textUpTo(textLimits.action),
  partner: { kind: 'partner' },
  sector: oneOf(sectors),
  kind: oneOf(respondentKinds),
  length: oneOf(lengths),
  createdAt: moment,
  updatedAt: moment,
  completedAt: moment,
  startDate: day,
  date: day,
  level: { kind: 'level' },
  targets: { kind: 'target' },
  basis: oneOf(answerBases),
  answer: oneOf(['dont-know', 'not-applicable']),
  answers: { kind: 'answers', most: countLimits.answers },
  'answers > n': { kind: 'answer' },
  status: oneOf(actionStatuses),
  actions: { kind: 'actions', most: countLimits.actions },
  otherPartners: { kind: 'other-partners', most: countLimits.otherPartners },
  example: isTrue,
  plan: { kind: 'plan' },
  assessment: { kind: 'assessment' },
  assessments: { kind: 'assessments' },
  respondent: { kind: 'respondent' },
  formatVersion: { kind: 'format-version' },
  comparison: { kind: 'comparison' },
  comparisons: { kind: 'comparisons' },
  partners: { kind: 'partners', most: countLimits.partners },
  alias: name,
  members: { kind: 'members', most: countLimits.members },
  round: { kind: 'round', most: countLimits.rounds },
  also: { kind: 'other-names', most: countLimits.partners },
  sectorChosen: isTrue,
  leftOut: isTrue,
  otherBank: name,
  'assessments > n': { kind: 'assessment' },
  'comparisons > n': { kind: 'comparison' },
  'partners > n': { kind: 'compared-partner' },
  'members > n': { kind: 'member' },
  'members > n > assessment': id,
  'also > n': name,
};

/** What was expected at a place in a file: what stands at its last part that has something, the longest first. */
export function expectedAt(path: readonly PropertyKey[]): Expectation {
  const parts = path.map((part, index) =>
    typeof part === 'number' || path[index - 1] === 'answers' ? 'n' : String(part),
  );
  for (let end = parts.length; end > 0; end -= 1) {
    const key = [3, 2, 1]
      .map((count) => parts.slice(Math.max(0, end - count), end).join(' > '))
      .find((each) => Object.hasOwn(expected, each));
    const found = key === undefined ? undefined : expected[key];
    if (found !== undefined) return found;
  }
  return { kind: 'something-else' };
}
