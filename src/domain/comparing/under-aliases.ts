import type { Answers } from '../model/answer';
import type { Assessment } from '../model/assessment';
import type { AnsweredAssessment, ComparedPartner } from '../model/comparison';
import { dayOf } from '../model/day-of';
import { answerKeys, assessmentKeys, comparisonKeys, going } from '../model/where-it-goes';
import { foldedName } from './folded-name';
import type { GivenNames } from './given-names';
import type { ComparedAssessment, Excluded, ResolvedComparison } from './resolve-comparison';
import { safeAliases } from './safe-aliases';

/** Gives each name one number, in the order in which names first come. */
function numbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
}

/** The answers alone: a note may tell who wrote it. */
function withoutNotes(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, { note: _, ...answer }]) => [
      id,
      going(answerKeys, 'aliases', answer),
    ]),
  );
}

/** The day alone: the exact moment would match this file with the one that has the names. */
const dayAlone = (moment: string) => `${dayOf(moment)}T00:00:00.000Z`;

type Names = {
  readonly partnership: string;
  readonly partner: ComparedPartner | undefined;
  readonly respondent: string | undefined;
};

function renamed(
  { id, respondent: { kind }, length, createdAt, updatedAt, completedAt, answers }: Assessment,
  { partnership, partner, respondent }: Names,
): Assessment {
  return going(assessmentKeys, 'aliases', {
    id,
    partnership,
    ...(partner === undefined ? {} : { partner: { name: partner.name, sector: partner.sector } }),
    respondent: { kind, ...(respondent === undefined ? {} : { label: respondent }) },
    length,
    createdAt: dayAlone(createdAt),
    updatedAt: dayAlone(updatedAt),
    ...(completedAt === undefined ? {} : { completedAt: dayAlone(completedAt) }),
    answers: withoutNotes(answers),
  });
}

/**
 * The comparison with every name replaced by an alias, the same for the same name throughout: of partners, respondents,
 * partnerships and the comparison (docs/domain.md, Aliases). Notes and plans are left out, because they may tell;
 * sectors, days and answers stay.
 */
export function underAliases(resolved: ResolvedComparison, names: GivenNames): ResolvedComparison {
  const { comparison } = resolved;
  const respondentNumber = numbering();
  const partnershipNumber = numbering();
  const partnershipOf = ({ partnership }: Assessment) =>
    names.partnershipAlias(partnershipNumber(foldedName(partnership)));
  const aliases = safeAliases(
    resolved.partners.map(({ partner }) => partner),
    names,
  );

  const partners = resolved.partners.map((each, at) => {
    const alias = aliases[at] ?? each.partner.alias;
    const partner: ComparedPartner = { name: alias, sector: each.partner.sector, alias, also: [] };
    const members = each.members.map((compared): ComparedAssessment => {
      const respondent = names.respondentAlias(
        respondentNumber(`${each.index} ${foldedName(compared.respondent)}`),
      );
      return {
        ...compared,
        respondent,
        assessment: renamed(compared.assessment, {
          partnership: partnershipOf(compared.assessment),
          partner,
          respondent,
        }),
      };
    });
    return { ...each, partner, members };
  });
  const consensus = resolved.consensus.map((compared) => ({
    ...compared,
    assessment: renamed(compared.assessment, {
      partnership: partnershipOf(compared.assessment),
      partner: undefined,
      respondent: undefined,
    }),
  }));
  // One that is left out has no partner here that could lend it an alias.
  const leftOut = resolved.excluded.map(
    ({ answered: _, member: { otherBank: __, ...member }, ...each }): Excluded => ({
      ...each,
      member,
    }),
  );
  const { id, members, targets, asks } = comparison;
  return {
    comparison: going(comparisonKeys, 'aliases', {
      id,
      name: names.comparisonAlias,
      createdAt: dayAlone(comparison.createdAt),
      updatedAt: dayAlone(comparison.updatedAt),
      partners: partners.map(({ partner }) => partner),
      members: members.map(({ otherBank: _, ...member }) => member),
      ...(targets === undefined ? {} : { targets }),
      ...(asks === undefined ? {} : { asks }),
    }),
    partners,
    consensus,
    excluded: leftOut,
    rounds: resolved.rounds,
  };
}

/** The comparison with every assessment that counts in it, and itself, under a new id: for a file that nobody can match with another. */
export function withNewIds(resolved: ResolvedComparison, newId: () => string): ResolvedComparison {
  const renewed = (compared: ComparedAssessment): ComparedAssessment => ({
    ...compared,
    assessment: { ...compared.assessment, id: newId() },
  });
  const partners = resolved.partners.map((each) => ({
    ...each,
    members: each.members.map(renewed),
  }));
  const consensus = resolved.consensus.map(renewed);
  const members = [...partners.flatMap((each) => each.members), ...consensus].map(
    ({ assessment, round }) => ({ assessment: assessment.id, round }),
  );
  return {
    ...resolved,
    comparison: { ...resolved.comparison, id: newId(), members },
    partners,
    consensus,
    excluded: [],
  };
}

/** The assessments that count in a comparison, with the bank that they were answered with as far as it is compared: this one. */
export function assessmentsOf(
  { partners, consensus }: ResolvedComparison,
  { id, version }: AnsweredAssessment['bank'],
): readonly AnsweredAssessment[] {
  return [...partners.flatMap((each) => each.members), ...consensus].map(({ assessment }) => ({
    assessment,
    bank: { id, version },
  }));
}
