import { assessedOn } from '../model/assessed-on';
import type { Assessment, Sector } from '../model/assessment';
import { firstBlank } from '../model/progress';
import type { Length, QuestionBank } from '../model/question-bank';
import { questionsAsked, questionsById, type QuestionAsked } from '../model/questions-asked';
import { isOfThisBank } from '../model/import-effect';
import type {
  AnsweredAssessment,
  ComparedPartner,
  Comparison,
  ComparisonMember,
} from '../model/comparison';
import { withPartnersOf } from './edit-comparison';
import type { GivenNames } from './given-names';
import { groupBy } from './group-by';
import { indexFinder } from './partner-index';
import { respondentNames } from './respondent-names';

/** An assessment that counts, with what the comparison calls its respondent. */
export type ComparedAssessment = {
  readonly assessment: Assessment;
  readonly round: number;
  /** What its respondent is called, which no other of the partner in the round is. */
  readonly respondent: string;
  /** Whether a question that was asked is blank: it counts all the same, and is marked. */
  readonly unfinished: boolean;
  /** Whether it answers questions that this bank does not have: kept, and not compared. */
  readonly beyondBank: boolean;
};

/** A partner with what was answered for it. */
export type PartnerWithAnswers = {
  readonly partner: ComparedPartner;
  /** In the comparison's list of partners: their order, and the marker of each, are the same everywhere. */
  readonly index: number;
  readonly members: readonly ComparedAssessment[];
  /** More than one where the assessments name different sectors. */
  readonly sectors: readonly Sector[];
};

/** Why an assessment of the comparison counts in no figure. */
export type ExcludedReason = 'not-here' | 'other-bank' | 'example' | 'by-choice';
export type Excluded = {
  readonly member: ComparisonMember;
  readonly why: ExcludedReason;
  /** Absent when it is not on this device. */ readonly answered?: AnsweredAssessment;
};

/** A comparison with its assessments found, each under its partner. What is left out is named. */
export type ResolvedComparison = {
  readonly comparison: Comparison;
  readonly partners: readonly PartnerWithAnswers[];
  /** They belong to no partner and count in no partner's figure. The latest first: by moment, before an alias cuts it to its day. */
  readonly consensus: readonly ComparedAssessment[];
  readonly excluded: readonly Excluded[];
  /** The rounds that have an assessment, first to last. Empty for none. */
  readonly rounds: readonly number[];
};

/** What of it makes its figures: its name, its plan and its targets make none of them. */
export type ComparedAnswers = Pick<ResolvedComparison, 'partners' | 'consensus' | 'rounds'>;

/** What of a comparison says who is in it. */
type WhoIsIn = Pick<Comparison, 'partners' | 'members'>;

function reasonFor(
  bank: QuestionBank,
  member: ComparisonMember,
  answered: AnsweredAssessment | undefined,
): ExcludedReason | undefined {
  if (answered === undefined) return member.otherBank === undefined ? 'not-here' : 'other-bank';
  if (!isOfThisBank(bank, answered.bank)) return 'other-bank';
  if (answered.assessment.example === true) return 'example';
  return member.leftOut === true ? 'by-choice' : undefined;
}

/** What each assessment is held against: looked up once, because there may be thousands. */
type BankFacts = {
  readonly asked: Readonly<Record<Length, readonly QuestionAsked[]>>;
  readonly known: { has(question: string): boolean };
};

type Counted = { readonly assessment: Assessment; readonly round: number };

/** The assessments of one partner, round by round, each with the name of its respondent. */
function comparedFrom(
  { asked, known }: BankFacts,
  names: GivenNames,
  counted: readonly Counted[],
): readonly ComparedAssessment[] {
  return [...groupBy(counted, ({ round }) => round).values()].flatMap((members) => {
    const respondents = respondentNames(
      members.map(({ assessment }) => assessment.respondent),
      names.respondent,
    );
    return members.map(({ assessment, round }, index) => ({
      assessment,
      round,
      respondent: respondents[index] ?? '',
      unfinished: firstBlank(asked[assessment.length], assessment.answers) !== undefined,
      beyondBank: Object.keys(assessment.answers).some((id) => !known.has(id)),
    }));
  });
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By id where the moments are the same, so that no order of files decides. */
const latestFirst = (a: Counted, b: Counted) =>
  compareTexts(assessedOn(b.assessment), assessedOn(a.assessment)) ||
  compareTexts(a.assessment.id, b.assessment.id);

/**
 * Finds the assessments of a comparison and puts each under its partner (docs/domain.md, Cases).
 *
 * @param find the assessment with an id; `undefined` when it is not on this device
 * @param names what is called how where nobody has given a name
 */
export function resolveComparison<Given extends WhoIsIn>(
  bank: QuestionBank,
  comparison: Given,
  find: (id: string) => AnsweredAssessment | undefined,
  names: GivenNames,
): Omit<ResolvedComparison, 'comparison'> & { readonly comparison: Given } {
  const found = comparison.members.map((member) => {
    const answered = find(member.assessment);
    return { member, answered, why: reasonFor(bank, member, answered) };
  });
  const counted: readonly Counted[] = found.flatMap(({ member, answered, why }) =>
    answered === undefined || why !== undefined
      ? []
      : [{ assessment: answered.assessment, round: member.round }],
  );
  const facts: BankFacts = {
    asked: { quick: questionsAsked(bank, 'quick'), full: questionsAsked(bank, 'full') },
    known: questionsById(bank),
  };
  // A name that was corrected on the device since has no partner yet: nobody drops out of the figures unsaid.
  const partners = withPartnersOf(
    comparison.partners,
    counted.map(({ assessment }) => assessment),
    names,
  );
  const indexOf = indexFinder(partners);
  const byPartner = groupBy(counted, ({ assessment: { partner } }) =>
    partner === undefined ? -1 : indexOf(partner.name),
  );
  return {
    comparison: { ...comparison, partners },
    partners: partners.map((partner, index) => {
      const members = byPartner.get(index) ?? [];
      return {
        partner,
        index,
        members: comparedFrom(facts, names, members),
        sectors: [
          ...new Set(members.flatMap(({ assessment }) => assessment.partner?.sector ?? [])),
        ],
      };
    }),
    consensus: [
      ...comparedFrom(
        facts,
        names,
        counted.filter(({ assessment }) => assessment.respondent.kind === 'consensus'),
      ),
    ].sort(latestFirst),
    excluded: found.flatMap(({ member, answered, why }) =>
      why === undefined ? [] : [{ member, why, ...(answered === undefined ? {} : { answered }) }],
    ),
    rounds: [...new Set(counted.map(({ round }) => round))].sort((a, b) => a - b),
  };
}

/** The partners for which somebody answered in a round, each with its members of that round. */
export function partnersInRound(
  { partners }: Pick<ResolvedComparison, 'partners'>,
  round: number,
): readonly PartnerWithAnswers[] {
  return partners
    .map((partner) => ({
      ...partner,
      members: partner.members.filter((member) => member.round === round),
    }))
    .filter(({ members }) => members.length > 0);
}
