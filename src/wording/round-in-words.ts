import type {
  ComparedAssessment,
  ResolvedComparison,
} from '../domain/comparing/resolve-comparison';
import { assessedOn } from '../domain/model/assessed-on';
import { spanInWords } from './dates';

/** The days on which these were answered: '22 November 2026', '3 to 22 November 2026'. Empty for none. */
export function daysInWords(members: readonly ComparedAssessment[]): string {
  return spanInWords(members.map(({ assessment }) => assessedOn(assessment)));
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
