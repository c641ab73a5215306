import { assessedOn } from '../model/assessed-on';
import { dayOf } from '../model/day-of';
import type { Assessment } from '../model/assessment';
import { countLimits } from '../model/text-limits';
import { groupBy } from './group-by';
import type { ResolvedComparison } from './resolve-comparison';

const dayAnswered = (assessment: Assessment) => dayOf(assessedOn(assessment));

/** Who answered, where it may be the same person again: a role, or the organisation. A person without a role is nobody in particular. */
function whoOf({ respondent: { kind, label } }: Assessment): string | undefined {
  if (kind === 'organisation') return kind;
  return kind === 'individual' && label !== undefined
    ? `${kind}/${label.normalize('NFC').trim().toLowerCase()}`
    : undefined;
}

const millisecondsInDay = 86_400_000;
/** Days of one role that lie less than this apart are of one round: of several people in that role, each answers when there is time. */
const daysBetweenRounds = 28;

const daysApart = (earlier: string, later: string) =>
  (Date.parse(later) - Date.parse(earlier)) / millisecondsInDay;

/** The first day of each round that days in their order make: where they lie four weeks apart, else, at the widest gap, two. */
function beginningsOf(days: readonly string[]): readonly string[] {
  const gaps = days
    .slice(1)
    .map((day, index) => ({ day, apart: daysApart(days[index] ?? day, day) }));
  const wide = gaps.filter(({ apart }) => apart >= daysBetweenRounds);
  const widest = Math.max(...gaps.map(({ apart }) => apart));
  const begin = wide.length > 0 ? wide : gaps.filter(({ apart }) => apart === widest).slice(0, 1);
  return [...days.slice(0, 1), ...begin.map(({ day }) => day)];
}

/**
 * The rounds to offer (docs/domain.md, Comparing): where two assessments of one partner have the same role, or are both the
 * organisation's, and different days. Days less than four weeks apart are one round, unless there is no other: six trustees are six
 * people, not one six times, and several of one role in one round are several people. Everybody else falls into the round that had begun on
 * their day.
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
      const days = [...new Set(all.map(({ assessment }) => dayAnswered(assessment)))].sort();
      if (who === undefined || days.length < 2) continue;
      const beginnings = beginningsOf(days);
      for (const { assessment } of all) {
        const day = dayAnswered(assessment);
        const round = Math.min(
          beginnings.filter((beginning) => beginning <= day).length,
          countLimits.rounds,
        );
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
    offer: repeated.get(assessment.id) ?? begun(dayAnswered(assessment)),
  }));
  return offered.some(({ round, offer }) => round !== offer)
    ? new Map(offered.map(({ id, offer }) => [id, offer]))
    : new Map();
}
