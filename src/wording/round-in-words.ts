import { assessedOn } from '../domain/model/assessed-on';
import { dateInWords } from './date-in-words';
import type { ResolvedComparison } from '../domain/comparing/resolve-comparison';

/** A round with its days: 'Round 2, 12 to 20 November 2026'. Without an assessment it is 'Round 2'. */
export function roundInWords({ partners, consensus }: ResolvedComparison, round: number): string {
  const days = [...partners.flatMap(({ members }) => members), ...consensus]
    .filter((each) => each.round === round)
    .map(({ assessment }) => assessedOn(assessment).slice(0, 10))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return `Round ${round}`;
  if (first === last) return `Round ${round}, ${dateInWords(first)}`;
  return `Round ${round}, ${spanInWords(first, last)}`;
}

/** Two days as a span that says no month or year twice. */
function spanInWords(first: string, last: string): string {
  const [day = '', month = '', year = ''] = dateInWords(first).split(' ');
  if (first.slice(0, 7) === last.slice(0, 7)) return `${day} to ${dateInWords(last)}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${day} ${month} to ${dateInWords(last)}`;
  return `${day} ${month} ${year} to ${dateInWords(last)}`;
}
