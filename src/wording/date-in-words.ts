import type { Day } from '../domain/model/action-plan';

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

/** A day in words: '22 November 2026'. Takes a day or a moment, of which it reads the day. */
export function dateInWords(day: Day): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year ?? ''}`;
}
