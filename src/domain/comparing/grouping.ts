import { assessedOn } from '../model/assessed-on';
import { dateInWords } from '../../wording/dates';
import { sectorNames } from '../../wording/names';
import { groupBy } from './group-by';
import type {
  ComparedAssessment,
  PartnerWithAnswers,
  ResolvedComparison,
} from './resolve-comparison';

/** What the picture is grouped by. Sectors and days count as partners do in every weight; respondents change no figure of a question. */
export const groupings = ['partner', 'sector', 'date', 'respondent'] as const;
export type Grouping = (typeof groupings)[number];

/** What stands side by side: a partner, a sector, a day or a respondent, with the assessments that it is made of. */
export type Group = {
  readonly key: string;
  readonly name: string;
  /** From 0: which colour, dash and marker. */
  readonly marker: number;
  readonly members: readonly ComparedAssessment[];
};

type UnderPartner = { readonly partner: PartnerWithAnswers; readonly member: ComparedAssessment };

function groupsBy(
  answered: readonly UnderPartner[],
  keyOf: (each: UnderPartner) => string,
  nameOf: (key: string, first: UnderPartner | undefined) => string,
): readonly Group[] {
  return [...groupBy(answered, keyOf)].map(([key, all], marker) => ({
    key,
    name: nameOf(key, all[0]),
    marker,
    members: all.map(({ member }) => member),
  }));
}

/**
 * The groups of one round that have an assessment: partners and respondents in the order added, sectors in the order
 * in which they first come, days from the first to the last. Empty for a round without any.
 */
export function groupsOf(
  { partners }: ResolvedComparison,
  round: number,
  grouping: Grouping,
): readonly Group[] {
  const inRound = partners
    .map((partner) => ({
      ...partner,
      members: partner.members.filter((member) => member.round === round),
    }))
    .filter(({ members }) => members.length > 0);
  const answered = inRound.flatMap((partner) =>
    partner.members.map((member) => ({ partner, member })),
  );
  const dayOf = ({ member: { assessment } }: UnderPartner) => assessedOn(assessment).slice(0, 10);
  switch (grouping) {
    case 'partner':
      return inRound.map(({ partner, index, members }) => ({
        key: `partner-${index}`,
        name: partner.name,
        marker: index,
        members,
      }));
    case 'sector':
      return groupsBy(
        answered,
        ({ partner: { partner } }) => partner.sector,
        (_, first) => (first === undefined ? '' : sectorNames[first.partner.partner.sector]),
      );
    case 'date':
      return groupsBy(
        answered.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
        dayOf,
        (day) => dateInWords(day),
      );
    case 'respondent':
      return answered.map(({ partner, member }, marker) => ({
        key: member.assessment.id,
        name: `${member.respondent}, ${partner.partner.name}`,
        marker,
        members: [member],
      }));
  }
}
