import { assessedOn } from '../model/assessed-on';
import { dayOf } from '../model/day-of';
import type { Day } from '../model/action-plan';
import { levelOf } from '../model/answer';
import { isQuickBesideFull, type ComparisonFigures } from './comparison-figures';
import { foldedName } from './folded-name';
import {
  partnersInRound,
  type ComparedAssessment,
  type Excluded,
  type ExcludedReason,
  type PartnerWithAnswers,
} from './resolve-comparison';

/** Something that has to be said beside the figures of a comparison, with its facts. Names of partners stand in the order added. */
export type ComparisonCase =
  | {
      readonly kind: 'excluded';
      readonly why: ExcludedReason;
      readonly excluded: readonly Excluded[];
    }
  /** Some were asked the quick check, so everybody is compared on its questions alone. */
  | { readonly kind: 'quick-beside-full'; readonly questions: number; readonly leftOut: number }
  /** The same, and all questions are compared: `fewer` of them come from those `people` alone who were asked all. */
  | {
      readonly kind: 'all-beside-quick';
      readonly questions: number;
      readonly fewer: number;
      readonly people: number;
    }
  | { readonly kind: 'beyond-bank'; readonly assessments: number }
  | { readonly kind: 'unfinished'; readonly assessments: number }
  | { readonly kind: 'organisation-beside-people'; readonly partners: readonly string[] }
  | { readonly kind: 'organisation-more-than-once'; readonly partners: readonly string[] }
  | { readonly kind: 'no-level'; readonly partners: readonly string[] }
  | { readonly kind: 'several-sectors'; readonly partners: readonly string[] }
  /** `names`: each once, but for case and spaces. */
  | { readonly kind: 'several-partnership-names'; readonly names: readonly string[] }
  | { readonly kind: 'one-partner-alone'; readonly partner: string }
  | { readonly kind: 'consensus' }
  | { readonly kind: 'consensus-on-quick-check'; readonly questions: number }
  /** `earlier`: the days of the agreed results that are not drawn. */
  | { readonly kind: 'several-consensus'; readonly earlier: readonly Day[] };

const reasonsInOrder: readonly ExcludedReason[] = [
  'other-bank',
  'example',
  'not-here',
  'by-choice',
];

const isForOrganisation = ({ assessment }: ComparedAssessment) =>
  assessment.respondent.kind === 'organisation';

function casesOfPartners({
  resolved,
  round,
  questions,
}: ComparisonFigures): readonly ComparisonCase[] {
  const inRound = partnersInRound(resolved, round);
  const named = (
    kind:
      'organisation-beside-people' | 'organisation-more-than-once' | 'no-level' | 'several-sectors',
    partners: readonly PartnerWithAnswers[],
  ): readonly ComparisonCase[] =>
    partners.length === 0 ? [] : [{ kind, partners: partners.map(({ partner }) => partner.name) }];
  return [
    ...named(
      'organisation-beside-people',
      inRound.filter(
        ({ members }) => members.some(isForOrganisation) && !members.every(isForOrganisation),
      ),
    ),
    ...named(
      'organisation-more-than-once',
      inRound.filter(({ members }) => members.length > 1 && members.every(isForOrganisation)),
    ),
    ...named(
      'no-level',
      inRound.filter(({ members }) =>
        members.every(({ assessment: { answers } }) =>
          questions.every(({ asked }) => levelOf(answers[asked.question.id]) === undefined),
        ),
      ),
    ),
    ...named(
      'several-sectors',
      resolved.partners.filter(
        ({ partner, sectors }) => sectors.length > 1 && partner.sectorChosen !== true,
      ),
    ),
  ];
}

/** The names of the partnership, each once, but for case and spaces; of two such the later one. */
function partnershipNames(members: readonly ComparedAssessment[]): readonly string[] {
  // Each spelling is folded once: there may be thousands of assessments, and few spellings.
  const spellings = new Set(members.map(({ assessment: { partnership } }) => partnership));
  return [...new Map([...spellings].map((spelling) => [foldedName(spelling), spelling])).values()];
}

function casesOfConsensus({ consensus, length }: ComparisonFigures): readonly ComparisonCase[] {
  if (consensus === undefined) return [];
  const { compared, scores, others } = consensus;
  const questions = scores.reduce((sum, { counts }) => sum + counts.asked, 0);
  const earlier = others.map(({ assessment }) => dayOf(assessedOn(assessment)));
  return [
    { kind: 'consensus' },
    ...(compared.assessment.length === 'quick' && length === 'full'
      ? [{ kind: 'consensus-on-quick-check' as const, questions }]
      : []),
    ...(earlier.length > 0 ? [{ kind: 'several-consensus' as const, earlier }] : []),
  ];
}

/** Some were asked the quick check: what is compared, and what is lost by it. */
function caseOfLengths(
  { length, questions }: ComparisonFigures,
  members: readonly ComparedAssessment[],
): ComparisonCase {
  const full = members.filter(({ assessment }) => assessment.length === 'full');
  const beyondQuick = questions.filter(({ asked }) => !asked.question.quick).length;
  return length === 'quick'
    ? { kind: 'quick-beside-full', questions: questions.length, leftOut: full.length }
    : {
        kind: 'all-beside-quick',
        questions: questions.length,
        fewer: beyondQuick,
        people: full.length,
      };
}

/**
 * What has to be said beside the figures of a comparison (docs/domain.md, Cases), in the order in which it is said. Empty where all
 * is plain.
 */
export function casesOf(figures: ComparisonFigures): readonly ComparisonCase[] {
  const { resolved, round, weighed } = figures;
  const members = weighed.flatMap((group) => group.members);
  const count = (test: (each: ComparedAssessment) => boolean) => members.filter(test).length;
  const beyondBank = count((each) => each.beyondBank);
  const unfinished = count((each) => each.unfinished);
  const names = partnershipNames(members);
  const [first, ...others] = partnersInRound(resolved, round);
  return [
    ...reasonsInOrder.flatMap((why): readonly ComparisonCase[] => {
      const excluded = resolved.excluded.filter((each) => each.why === why);
      return excluded.length === 0 ? [] : [{ kind: 'excluded', why, excluded }];
    }),
    ...(isQuickBesideFull(members) ? [caseOfLengths(figures, members)] : []),
    ...(beyondBank > 0 ? [{ kind: 'beyond-bank' as const, assessments: beyondBank }] : []),
    ...(unfinished > 0 ? [{ kind: 'unfinished' as const, assessments: unfinished }] : []),
    ...casesOfPartners(figures),
    ...(names.length > 1 ? [{ kind: 'several-partnership-names' as const, names }] : []),
    ...(first !== undefined && others.length === 0 && members.length > 1
      ? [{ kind: 'one-partner-alone' as const, partner: first.partner.name }]
      : []),
    ...casesOfConsensus(figures),
  ];
}
