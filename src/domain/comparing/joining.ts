import { isOfThisBank } from '../model/import-effect';
import { firstBlank } from '../model/progress';
import type { QuestionBank } from '../model/question-bank';
import { questionsAsked, questionsById } from '../model/questions-asked';
import { countLimits } from '../model/text-limits';
import type { AnsweredAssessment, Comparison } from '../model/comparison';
import { indexFinder } from './partner-index';

/** Something to say of an assessment that joins. */
export type JoiningNote =
  | { readonly kind: 'consensus' }
  /** It gives another name, and counts for this partner. */
  | { readonly kind: 'counts-for'; readonly partner: string }
  /** It gives its partner another sector, and nobody has said yet which is right. */
  | { readonly kind: 'other-sector' }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'beyond-bank' };

/** Why an assessment does not join a comparison. `full`: the comparison holds as many as it can. */
export type NotJoiningReason = 'other-bank' | 'example' | 'here-already' | 'full';

/** What happens to an assessment that is brought into a comparison. `notes` are empty where all is plain. */
export type Joining =
  | { readonly joins: true; readonly notes: readonly JoiningNote[] }
  | { readonly joins: false; readonly why: NotJoiningReason };

/**
 * How assessments land in a comparison: each with its partner, or why it is left out (docs/domain.md, Cases).
 *
 * @returns what happens to one assessment, when so many join before it
 */
export function joiningOf(
  bank: QuestionBank,
  { members, partners }: Comparison,
): (answered: AnsweredAssessment, before?: number) => Joining {
  const here = new Set(members.map(({ assessment }) => assessment));
  const indexOf = indexFinder(partners);
  const asked = { quick: questionsAsked(bank, 'quick'), full: questionsAsked(bank, 'full') };
  const bankQuestions = questionsById(bank);
  return ({ assessment, bank: answeredWith }, before = 0) => {
    if (!isOfThisBank(bank, answeredWith)) return { joins: false, why: 'other-bank' };
    if (assessment.example === true) return { joins: false, why: 'example' };
    if (here.has(assessment.id)) return { joins: false, why: 'here-already' };
    if (members.length + before >= countLimits.members) return { joins: false, why: 'full' };
    const { partner } = assessment;
    const known = partner === undefined ? undefined : partners[indexOf(partner.name)];
    const notes: readonly (JoiningNote | false)[] = [
      partner === undefined && { kind: 'consensus' },
      known !== undefined &&
        known.name !== partner?.name && { kind: 'counts-for', partner: known.name },
      known !== undefined &&
        known.sector !== partner?.sector &&
        known.sectorChosen !== true && { kind: 'other-sector' },
      firstBlank(asked[assessment.length], assessment.answers) !== undefined && {
        kind: 'unfinished',
      },
      Object.keys(assessment.answers).some((id) => !bankQuestions.has(id)) && {
        kind: 'beyond-bank',
      },
    ];
    return { joins: true, notes: notes.filter((note) => note !== false) };
  };
}
