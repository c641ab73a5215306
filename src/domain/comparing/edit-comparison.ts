import type { Assessment, Sector } from '../model/assessment';
import { plainText } from '../model/plain-text';
import { countLimits } from '../model/text-limits';
import type { ComparedPartner, Comparison } from '../model/comparison';
import type { GivenNames } from './given-names';
import { partnerIndex } from './partner-index';

type Aliases = Pick<GivenNames, 'partnerAlias'>;

/** A name as it is kept, on one line. */
const plainName = (name: string) => plainText(name).replace(/\n+/g, ' ');

/** A new comparison without assessments. */
export function newComparison(name: string, id: string, now: string): Comparison {
  return { id, name: plainName(name), createdAt: now, updatedAt: now, partners: [], members: [] };
}

/** The comparison under another name. */
export function renameComparison(comparison: Comparison, name: string, now: string): Comparison {
  return { ...comparison, name: plainName(name), updatedAt: now };
}

/** `from`: the index whose alias is tried first. A new partner takes none that a merged one had; one that is split off gets such a one back. */
function newPartner(
  partners: readonly ComparedPartner[],
  name: string,
  sector: Sector,
  { partnerAlias }: Aliases,
  from = partners.length,
): ComparedPartner {
  const taken = new Set(partners.map(({ alias }) => alias));
  let index = from;
  while (taken.has(partnerAlias(index))) index += 1;
  return { name, sector, alias: partnerAlias(index), also: [] };
}

/** Those that are not in it yet, each once, as many as it still holds. */
function notYetIn(
  { members }: Comparison,
  assessments: readonly Assessment[],
): readonly Assessment[] {
  const here = new Set(members.map(({ assessment }) => assessment));
  return assessments
    .filter(({ id }) => !here.has(id) && here.add(id))
    .slice(0, countLimits.members - members.length);
}

/**
 * The comparison with these assessments in it, each with its partner, in a round from 1. One that is in it already stays as it is.
 * Unchanged when all are. No more are taken than a comparison holds.
 */
export function addAssessments(
  comparison: Comparison,
  assessments: readonly Assessment[],
  round: number,
  now: string,
  names: Aliases,
): Comparison {
  const added = notYetIn(comparison, assessments);
  if (added.length === 0) return comparison;
  return {
    ...comparison,
    updatedAt: now,
    partners: withPartnersOf(comparison.partners, added, names),
    members: [...comparison.members, ...added.map(({ id }) => ({ assessment: id, round }))],
  };
}

/**
 * The comparison with what came for it and was answered with other questions: it is not kept, and named all the same, so that nobody
 * is missed without a word. Those that are here already, and those beyond the limit, are not added.
 */
export function nameOfOtherBank(
  comparison: Comparison,
  assessments: readonly Assessment[],
  round: number,
  now: string,
): Comparison {
  const added = notYetIn(comparison, assessments);
  if (added.length === 0) return comparison;
  return {
    ...comparison,
    updatedAt: now,
    members: [
      ...comparison.members,
      ...added.map((assessment) => ({
        assessment: assessment.id,
        round,
        otherBank: whoseIs(assessment),
      })),
    ],
  };
}

/** The name under which an assessment that is not kept is named: its partner's, or the partnership's. */
export function whoseIs({ partner, partnership }: Assessment): string {
  return partner?.name ?? partnership;
}

/** The partners, and after them those of the assessments that are not among them yet. */
export function withPartnersOf(
  partners: readonly ComparedPartner[],
  assessments: readonly Assessment[],
  names: Aliases,
): readonly ComparedPartner[] {
  const all = [...partners];
  const known = partnerIndex(all);
  for (const { partner } of assessments) {
    if (
      partner === undefined ||
      all.length >= countLimits.partners ||
      known.indexOf(partner.name) !== -1
    )
      continue;
    const added = newPartner(all, partner.name, partner.sector, names);
    all.push(added);
    known.add(added);
  }
  return all;
}

/** The comparison without an assessment, which stays on the device. */
export function removeAssessment(
  comparison: Comparison,
  assessment: string,
  now: string,
): Comparison {
  return {
    ...comparison,
    updatedAt: now,
    members: comparison.members.filter((member) => member.assessment !== assessment),
  };
}

/** The comparison with an assessment counted or left out of every figure. */
export function excludeAssessment(
  comparison: Comparison,
  assessment: string,
  leftOut: boolean,
  now: string,
): Comparison {
  const members = comparison.members.map((member) => {
    if (member.assessment !== assessment) return member;
    const { leftOut: _, ...others } = member;
    return { ...others, ...(leftOut ? { leftOut } : {}) };
  });
  return { ...comparison, updatedAt: now, members };
}

/** The comparison with assessments put into rounds, by id. Those not named stay where they are. */
export function setRounds(
  comparison: Comparison,
  rounds: ReadonlyMap<string, number>,
  now: string,
): Comparison {
  return {
    ...comparison,
    updatedAt: now,
    members: comparison.members.map((member) => ({
      ...member,
      round: rounds.get(member.assessment) ?? member.round,
    })),
  };
}

/** The partner with an alias: given once and kept, it is the same partner wherever it stands by now. */
function withAlias({ partners }: Comparison, alias: string): ComparedPartner | undefined {
  return partners.find((partner) => partner.alias === alias);
}

/** The comparison with one partner merged into another, both by their aliases. Its names are kept with it. */
export function mergePartners(
  comparison: Comparison,
  into: string,
  from: string,
  now: string,
): Comparison {
  const [kept, merged] = [withAlias(comparison, into), withAlias(comparison, from)];
  if (kept === undefined || merged === undefined || kept === merged) return comparison;
  const also = [...new Set([...kept.also, merged.name, ...merged.also])];
  return {
    ...comparison,
    updatedAt: now,
    partners: comparison.partners
      .map((partner) => (partner === kept ? { ...kept, also } : partner))
      .filter((partner) => partner !== merged),
  };
}

/** The comparison with a name split off from the partner of an alias, as one of its own, at the end. Unchanged when it is the partner's own name. */
export function splitName(
  comparison: Comparison,
  alias: string,
  name: string,
  sector: Sector,
  now: string,
  names: Aliases,
): Comparison {
  const partner = withAlias(comparison, alias);
  if (partner === undefined || partner.name === name) return comparison;
  const partners = comparison.partners.map((each) =>
    each === partner ? { ...each, also: each.also.filter((other) => other !== name) } : each,
  );
  return {
    ...comparison,
    updatedAt: now,
    partners: [...partners, newPartner(partners, name, sector, names, 0)],
  };
}

/** The comparison with the user's word on which sector the partner of an alias belongs to. */
export function chooseSector(
  comparison: Comparison,
  alias: string,
  sector: Sector,
  now: string,
): Comparison {
  const chosen = withAlias(comparison, alias);
  if (chosen === undefined) return comparison;
  return {
    ...comparison,
    updatedAt: now,
    partners: comparison.partners.map((partner) =>
      partner === chosen ? { ...partner, sector, sectorChosen: true } : partner,
    ),
  };
}
