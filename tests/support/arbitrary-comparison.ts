import fc from 'fast-check';
import { sectors } from '../../src/domain/model/assessment';
import type { AnsweredAssessment, Comparison } from '../../src/domain/model/comparison';
import { countLimits, textLimits } from '../../src/domain/model/text-limits';
import {
  arbitraryAssessment,
  arbitraryId,
  arbitraryMoment,
  arbitraryPlan,
  arbitraryTargets,
  nameUpTo,
} from './arbitrary-assessment';

const name = nameUpTo(textLimits.name);

const partner = fc.record(
  {
    name,
    sector: fc.constantFrom(...sectors),
    alias: name,
    also: fc.array(name, { maxLength: 3 }),
    sectorChosen: fc.constant(true as const),
  },
  { requiredKeys: ['name', 'sector', 'alias', 'also'], noNullPrototype: true },
);

const member = fc.record(
  {
    assessment: arbitraryId,
    round: fc.integer({ min: 1, max: countLimits.rounds }),
    leftOut: fc.constant(true as const),
  },
  { requiredKeys: ['assessment', 'round'], noNullPrototype: true },
);

/** Any comparison that the types and the limits allow. Its assessments need not be anywhere. */
export const arbitraryComparison: fc.Arbitrary<Comparison> = fc.record(
  {
    id: arbitraryId,
    name,
    createdAt: arbitraryMoment,
    updatedAt: arbitraryMoment,
    partners: fc.array(partner, { maxLength: 5 }),
    members: fc.uniqueArray(member, { selector: ({ assessment }) => assessment, maxLength: 8 }),
    plan: arbitraryPlan,
    targets: arbitraryTargets,
    asks: fc.array(arbitraryId, { maxLength: 5 }),
  },
  {
    requiredKeys: ['id', 'name', 'createdAt', 'updatedAt', 'partners', 'members'],
    noNullPrototype: true,
  },
);

const bank = fc.record(
  {
    id: fc.stringMatching(/^[a-z]{1,64}$/),
    version: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map((numbers) => numbers.join('.')),
  },
  { noNullPrototype: true },
);

/** Any assessments with their banks, each with an id of its own. */
export const arbitraryAnswered: fc.Arbitrary<readonly AnsweredAssessment[]> = fc.uniqueArray(
  fc.record({ assessment: arbitraryAssessment, bank }, { noNullPrototype: true }),
  {
    selector: ({ assessment }) => assessment.id,
    maxLength: 5,
  },
);

/** Any comparison with some of its assessments: each of these is a member, and there may be members without one. */
export const arbitraryComparisonWithAssessments = fc
  .tuple(arbitraryComparison, arbitraryAnswered)
  .map(([comparison, answered]) => {
    const ids = new Set(answered.map(({ assessment }) => assessment.id));
    const others = comparison.members.filter(({ assessment }) => !ids.has(assessment));
    return {
      comparison: {
        ...comparison,
        members: [...others, ...[...ids].map((assessment) => ({ assessment, round: 1 }))],
      },
      answered,
    };
  });
