import type { Day } from './action-plan';

const isDayAlone = (moment: string) => moment.length === 10 || moment.endsWith('T00:00:00.000Z');

/**
 * The day of a moment, where the reader is (docs/domain.md, Action plan): half past eleven at night in London is the next day in
 * Auckland. What came without its time, in a code or under aliases, says midnight in UTC and is that day everywhere.
 *
 * @param moment ISO 8601 in UTC; a day is its own
 */
export function dayOf(moment: string): Day {
  if (isDayAlone(moment)) return moment.slice(0, 10);
  const date = new Date(moment);
  const padded = (part: number, length = 2) => String(part).padStart(length, '0');
  return `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`;
}
