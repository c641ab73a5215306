import type { Answer, Answers } from '../../src/domain/model/answer';
import type { Assessment } from '../../src/domain/model/assessment';
import type { Comparison } from '../../src/domain/model/comparison';
import { comparisonFigures, latestRound } from '../../src/domain/comparing/comparison-figures';
import { addAssessments, newComparison } from '../../src/domain/comparing/edit-comparison';
import type { Grouping } from '../../src/domain/comparing/grouping';
import { overTime } from '../../src/domain/comparing/over-time';
import {
  resolveComparison,
  type ResolvedComparison,
} from '../../src/domain/comparing/resolve-comparison';
import type { QuestionBank } from '../../src/domain/model/question-bank';
import { questionsAsked } from '../../src/domain/model/questions-asked';
import { madeUpBank } from './made-up-bank';
import { givenNames } from '../../src/wording/given-names';

const began = '2026-11-01T09:00:00.000Z';

const names: readonly string[] = [
  'Riverside Hospitals NHS Trust',
  'Wenlow Carers Circle',
  'Northmere Council',
  'Meadow Lane Surgeries',
  'Harrow Hill Hospice',
  'Ashby Integrated Care Board',
  'Friends of the Wenlow Valley Community Transport Scheme',
  'St Brigid’s Mental Health NHS Foundation Trust',
  'Quayside Housing',
  'Tarn Advice Centre',
  'Oakfield Sight Loss Society',
  'Young Carers of Northmere',
];

/** The name of a partner, numbered from 0, made up; numbered after the twelfth. */
export function partnerName(partner: number): string {
  return names[partner] ?? `Partner organisation number ${partner + 1}`;
}

const roles = ['Chair', 'Finance director', 'Nurse', 'Non-executive director', 'Volunteer'];

/** An answer for a question and a person, always the same: every level, some 'don't know', 'doesn't apply' and blanks. */
function madeUpAnswer(question: number, partner: number, person: number): Answer | undefined {
  const turn = (question * 7 + partner * (question % 5) * 3 + person * (question % 3)) % 31;
  if (question % 11 === 3 && (partner + person) % 2 === 0) return { answer: 'dont-know' };
  if (turn === 7) return undefined;
  if (turn === 12) return { answer: 'not-applicable' };
  const level = [0, 1, 2, 3, 4, 3, 2, 3] as const;
  return { level: level[(question + partner * (question % 4) + person * (question % 2)) % 8] ?? 2 };
}

type Kind = Pick<Assessment, 'respondent'> & {
  readonly partner: number | undefined;
  readonly person: number;
  readonly round: number;
};

function madeUpAssessment(
  bank: QuestionBank,
  { partner, person, round, respondent }: Kind,
): Assessment {
  const answers: Answers = Object.fromEntries(
    questionsAsked(bank, 'full').flatMap(({ question }, index) => {
      const answer = madeUpAnswer(index + round - 1, partner ?? 1, person);
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
  const day = round === 1 ? '2026-11-22' : `2027-0${round + 3}-14`;
  return {
    id: `id-${partner ?? 'consensus'}-${person}-${round}`,
    partnership: 'Riverside dementia support',
    ...(partner === undefined
      ? {}
      : {
          partner: {
            name: partnerName(partner),
            sector: partner % 2 === 0 ? 'nhs-trust' : 'voluntary',
          },
        }),
    respondent,
    length: 'full',
    createdAt: `${day}T09:00:00.000Z`,
    updatedAt: `${day}T10:00:00.000Z`,
    answers,
  };
}

/** Who is in the room. */
export type Room = {
  readonly partners: number;
  readonly people: number;
  readonly rounds?: number;
  readonly consensus?: boolean;
  readonly bank?: QuestionBank;
};

/** An assessment with its round of a comparison. */
export type InRound = { readonly assessment: Assessment; readonly round: number };

/** Made-up assessments of so many partners with so many people each; with an agreed result where one is wanted. */
export function roomOf({
  partners,
  people,
  rounds = 1,
  consensus = false,
  bank = madeUpBank,
}: Room): readonly InRound[] {
  return Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) => [
    ...Array.from({ length: partners }, (_, partner) =>
      Array.from({ length: people }, (__, person) => {
        const label = roles[person];
        return {
          round,
          assessment: madeUpAssessment(bank, {
            partner,
            person,
            round,
            respondent: { kind: 'individual', ...(label === undefined ? {} : { label }) },
          }),
        };
      }),
    ).flat(),
    ...(consensus
      ? [
          {
            round,
            assessment: madeUpAssessment(bank, {
              partner: undefined,
              person: 0,
              round,
              respondent: { kind: 'consensus' },
            }),
          },
        ]
      : []),
  ]);
}

/** A comparison of these assessments with what the test says instead. */
export function resolvedOf(
  all: readonly InRound[],
  instead: Partial<Comparison> = {},
  bank: QuestionBank = madeUpBank,
): ResolvedComparison {
  const filled = all.reduce(
    (comparison, { assessment, round }) =>
      addAssessments(comparison, [assessment], round, began, givenNames),
    newComparison('Riverside autumn workshop', 'comparison-1', began),
  );
  const byId = new Map(all.map(({ assessment }) => [assessment.id, assessment]));
  return resolveComparison(
    bank,
    { ...filled, ...instead },
    (id) => {
      const assessment = byId.get(id);
      return assessment === undefined ? undefined : { assessment, bank };
    },
    givenNames,
  );
}

/** Everything that a report of the latest round is made from. */
export function comparedOf(
  resolved: ResolvedComparison,
  grouping: Grouping = 'partner',
  bank: QuestionBank = madeUpBank,
) {
  return {
    figures: comparisonFigures(bank, resolved, latestRound(resolved), grouping),
    time: overTime(bank, resolved),
  };
}
