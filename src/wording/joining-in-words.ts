import { isOfThisBank } from '../domain/model/import-effect';
import { firstBlank } from '../domain/model/progress';
import type { QuestionBank } from '../domain/model/question-bank';
import { questionsAsked, questionsById } from '../domain/model/questions-asked';
import { countLimits } from '../domain/model/text-limits';
import { thousands } from './locale';
import type { AnsweredAssessment, Comparison } from '../domain/comparing/comparison';
import { indexFinder } from '../domain/comparing/partner-index';

/** What happens to an assessment that is brought into a comparison: whether it joins, and what has to be said of it (docs/domain.md, Cases). */
export type Joining = { readonly joins: boolean; readonly sentences: readonly string[] };

/**
 * Says how assessments land in a comparison: each with its partner, or why it is left out.
 *
 * @returns for one assessment: whether it joins, and the sentences that go with it, none where all is plain
 */
export function joiningOf(
  bank: QuestionBank,
  { members, partners }: Comparison,
): (answered: AnsweredAssessment) => Joining {
  const here = new Set(members.map(({ assessment }) => assessment));
  const indexOf = indexFinder(partners);
  const asked = { quick: questionsAsked(bank, 'quick'), full: questionsAsked(bank, 'full') };
  const bankQuestions = questionsById(bank);
  return ({ assessment, bank: answeredWith }) => {
    if (!isOfThisBank(bank, answeredWith))
      return {
        joins: false,
        sentences: ['It was answered with other questions and cannot be compared.'],
      };
    if (assessment.example === true)
      return {
        joins: false,
        sentences: ['It is an example: its answers are made up, so it is not compared.'],
      };
    if (here.has(assessment.id))
      return { joins: false, sentences: ['It is in this comparison already.'] };
    if (members.length >= countLimits.members)
      return {
        joins: false,
        sentences: [
          `This comparison holds ${thousands(countLimits.members)} assessments, and no more fit. Start another comparison.`,
        ],
      };
    const { partner } = assessment;
    const known = partner === undefined ? undefined : partners[indexOf(partner.name)];
    const isUnfinished = firstBlank(asked[assessment.length], assessment.answers) !== undefined;
    return {
      joins: true,
      sentences: [
        partner === undefined &&
          'Agreed by the whole group: it is drawn beside the partners and counts for none.',
        known !== undefined && known.name !== partner?.name && `It counts for ‘${known.name}’.`,
        known !== undefined &&
          partner !== undefined &&
          known.sector !== partner.sector &&
          known.sectorChosen !== true &&
          'It gives this partner another sector: you will be asked which is right.',
        isUnfinished && 'Unfinished: what was answered counts.',
        Object.keys(assessment.answers).some((id) => !bankQuestions.has(id)) &&
          'It answers questions that this page does not have yet: they are kept, and not compared.',
      ].filter((sentence) => sentence !== false),
    };
  };
}
