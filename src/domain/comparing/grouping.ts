import { assessedOn } from '../model/assessed-on';
import { dayOf } from '../model/day-of';
import { groupBy } from './group-by';
import {
  partnersInRound,
  type ComparedAssessment,
  type PartnerWithAnswers,
  type ComparedAnswers,
} from './resolve-comparison';
import type { Side } from './side';

/** What the picture is grouped by. Sectors and days count as partners do in every weight; respondents change no figure of a question. */
export const groupings = ['partner', 'sector', 'date', 'respondent'] as const;
export type Grouping = (typeof groupings)[number];

/** What stands side by side: a partner, a sector, a day or a respondent, with the assessments that it is made of. */
export type Group = {
  readonly key: string;
  readonly side: Side;
  /** From 0: which colour, dash and marker. */
  readonly marker: number;
  readonly members: readonly ComparedAssessment[];
};

type UnderPartner = { readonly partner: PartnerWithAnswers; readonly member: ComparedAssessment };

function groupsBy<Key extends string>(
  answered: readonly UnderPartner[],
  keyOf: (each: UnderPartner) => Key,
  sideOf: (key: Key) => Side,
): readonly Group[] {
  return [...groupBy(answered, keyOf)].map(([key, all], marker) => ({
    key,
    side: sideOf(key),
    marker,
    members: all.map(({ member }) => member),
  }));
}

/**
 * The groups of one round that have an assessment: partners and respondents in the order added, sectors in the order
 * in which they first come, days from the first to the last. Empty for a round without any.
 */
export function groupsOf(
  answers: Pick<ComparedAnswers, 'partners'>,
  round: number,
  grouping: Grouping,
): readonly Group[] {
  const inRound = partnersInRound(answers, round);
  const answered = inRound.flatMap((partner) =>
    partner.members.map((member) => ({ partner, member })),
  );
  const dayAnswered = ({ member: { assessment } }: UnderPartner) => dayOf(assessedOn(assessment));
  switch (grouping) {
    case 'partner':
      return inRound.map(({ partner: { name }, index, members }) => ({
        key: `partner-${index}`,
        side: { kind: 'partner', name },
        marker: index,
        members,
      }));
    case 'sector':
      return groupsBy(
        answered,
        ({ partner: { partner } }) => partner.sector,
        (sector) => ({ kind: 'sector', sector }),
      );
    case 'date':
      return groupsBy(
        [...answered].sort((a, b) =>
          dayAnswered(a) < dayAnswered(b) ? -1 : dayAnswered(a) > dayAnswered(b) ? 1 : 0,
        ),
        dayAnswered,
        (day) => ({ kind: 'date', day }),
      );
    case 'respondent':
      return answered.map(({ partner: { partner }, member }, marker) => ({
        key: member.assessment.id,
        side: { kind: 'respondent', respondent: member.respondent, partner: partner.name },
        marker,
        members: [member],
      }));
  }
}
