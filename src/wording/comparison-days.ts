import { assessedOn } from '../domain/model/assessed-on';
import type { ComparedAssessment } from '../domain/comparing/resolve-comparison';
import { dateInWords } from './date-in-words';

/** The days on which these were answered: '22 November 2026', '3 November 2026 to 22 November 2026'. Empty for none. */
export function daysInWords(members: readonly ComparedAssessment[]): string {
  const days = [
    ...new Set(members.map(({ assessment }) => assessedOn(assessment).slice(0, 10))),
  ].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
}
