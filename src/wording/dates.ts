import { lastOf } from '../domain/model/last-of';
import type { Day } from '../domain/model/action-plan';
import { dayOf } from '../domain/model/day-of';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day in words: '22 November 2026'. Takes a day, or a moment, of which it says the reader’s day. */
export function dateInWords(day: Day): string {
  const [year, month, date] = dayOf(day).split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

/**
 * From the first to the last of these days, in any order, saying no month or year twice: '3 to 22 November 2026',
 * '30 October to 2 November 2026'. One day stands alone. Empty for none.
 */
export function spanInWords(days: readonly Day[]): string {
  const sorted = days.map(dayOf).sort();
  const [first, last] = [sorted[0], lastOf(sorted)];
  if (first === undefined || last === undefined) return '';
  const end = dateInWords(last);
  if (first === last) return end;
  const [date = '', month = ''] = dateInWords(first).split(' ');
  if (first.slice(0, 7) === last.slice(0, 7)) return `${date} to ${end}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${date} ${month} to ${end}`;
  return `${dateInWords(first)} to ${end}`;
}
