import { assessedOn } from '../model/assessed-on';
import type { Assessment } from '../model/assessment';
import { countLimits } from '../model/text-limits';
import { groupBy } from './group-by';
import type { ResolvedComparison } from './resolve-comparison';

const dayOf = (assessment: Assessment) => assessedOn(assessment).slice(0, 10);

/** Who answered, where it can be the same person again: a role, or the organisation. A person without a role is nobody in particular. */
function whoOf({ respondent: { kind, label } }: Assessment): string | undefined {
  if (kind === 'organisation') return kind;
  return kind === 'individual' && label !== undefined
    ? `${kind}/${label.normalize('NFC').trim().toLowerCase()}`
    : undefined;
}

/**
 * The rounds to offer (docs/domain.md, Comparing): where two assessments of one partner have the same respondent and different days,
 * the second day is the second round. Everybody else falls into the round that had begun on their day.
 *
 * @returns the round, from 1, of each assessment by its id, where one differs from what is set; empty when there is nothing to offer
 */
export function suggestRounds({
  partners,
  consensus,
}: ResolvedComparison): ReadonlyMap<string, number> {
  const begins = new Map<number, string>();
  const repeated = new Map<string, number>();
  for (const { members } of partners) {
    for (const [who, all] of groupBy(members, ({ assessment }) => whoOf(assessment))) {
      const days = [...new Set(all.map(({ assessment }) => dayOf(assessment)))].sort();
      if (who === undefined || days.length < 2) continue;
      for (const { assessment } of all) {
        const day = dayOf(assessment);
        const round = Math.min(days.indexOf(day) + 1, countLimits.rounds);
        repeated.set(assessment.id, round);
        if (day < (begins.get(round) ?? '9999')) begins.set(round, day);
      }
    }
  }
  if (repeated.size === 0) return new Map();
  const begun = (day: string) =>
    Math.max(1, ...[...begins].filter(([, first]) => first <= day).map(([round]) => round));
  const everyone = [...partners.flatMap(({ members }) => members), ...consensus];
  const offered = everyone.map(({ assessment, round }) => ({
    id: assessment.id,
    round,
    offer: repeated.get(assessment.id) ?? begun(dayOf(assessment)),
  }));
  return offered.some(({ round, offer }) => round !== offer)
    ? new Map(offered.map(({ id, offer }) => [id, offer]))
    : new Map();
}
