import type {
  ComparedAssessment,
  ResolvedComparison,
} from '../domain/comparing/resolve-comparison';
import { assessedOn } from '../domain/model/assessed-on';
import { dayOf } from '../domain/model/day-of';
import { spanInWords } from './dates';

const daysOf = (members: readonly ComparedAssessment[]) =>
  members.map(({ assessment }) => dayOf(assessedOn(assessment)));

/** The days on which these were answered: '22 November 2026', '3 to 22 November 2026'. Empty for none. */
export function daysInWords(members: readonly ComparedAssessment[]): string {
  return spanInWords(daysOf(members));
}

/** The same with the word before it: 'on 22 November 2026', 'from 3 to 22 November 2026'. */
export function onDaysInWords(members: readonly ComparedAssessment[]): string {
  const days = daysOf(members);
  return `${new Set(days).size > 1 ? 'from' : 'on'} ${spanInWords(days)}`;
}

/** A round with its days: 'Round 2, 12 to 20 November 2026'. Without an assessment it is 'Round 2'. */
export function roundInWords({ partners, consensus }: ResolvedComparison, round: number): string {
  const days = daysInWords(
    [...partners.flatMap(({ members }) => members), ...consensus].filter(
      (each) => each.round === round,
    ),
  );
  return days === '' ? `Round ${round}` : `Round ${round}, ${days}`;
}
