import { assessedOn } from '../model/assessed-on';
import { dateInWords } from '../../wording/dates';
import { sectorNames } from '../../wording/names';
import { groupBy } from './group-by';
import type {
  ComparedAssessment,
  PartnerWithAnswers,
  ResolvedComparison,
} from './resolve-comparison';

/** What the picture is grouped by. Sectors and days take the partners' place in every weight; respondents change no figure of a question. */
export const groupings = ['partner', 'sector', 'date', 'respondent'] as const;
export type Grouping = (typeof groupings)[number];

/** What stands side by side: a partner, a sector, a day or a respondent, with the assessments that it is made of. */
export type Group = {
  readonly key: string;
  readonly name: string;
  /** From 0: which colour, dash and marker. */
  readonly place: number;
  readonly members: readonly ComparedAssessment[];
};

type Placed = { readonly partner: PartnerWithAnswers; readonly member: ComparedAssessment };

function groupsBy(
  placed: readonly Placed[],
  keyOf: (each: Placed) => string,
  nameOf: (key: string, first: Placed | undefined) => string,
): readonly Group[] {
  return [...groupBy(placed, keyOf)].map(([key, all], place) => ({
    key,
    name: nameOf(key, all[0]),
    place,
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
  const placed = inRound.flatMap((partner) =>
    partner.members.map((member) => ({ partner, member })),
  );
  const dayOf = ({ member: { assessment } }: Placed) => assessedOn(assessment).slice(0, 10);
  switch (grouping) {
    case 'partner':
      return inRound.map(({ partner, place, members }) => ({
        key: `partner-${place}`,
        name: partner.name,
        place,
        members,
      }));
    case 'sector':
      return groupsBy(
        placed,
        ({ partner: { partner } }) => partner.sector,
        (_, first) => (first === undefined ? '' : sectorNames[first.partner.partner.sector]),
      );
    case 'date':
      return groupsBy(
        placed.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
        dayOf,
        (day) => dateInWords(day),
      );
    case 'respondent':
      return placed.map(({ partner, member }, place) => ({
        key: member.assessment.id,
        name: `${member.respondent}, ${partner.partner.name}`,
        place,
        members: [member],
      }));
  }
}
