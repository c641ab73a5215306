import type { Day } from '../model/action-plan';
import { bankHolidays } from './bank-holidays';
import { addDays, weekdayOf } from './calendar-day';

/** Why nobody works on a day, in England. */
export type DayOff = 'saturday' | 'sunday' | 'bank-holiday';

/** Why nobody works on a day in England; `undefined` for a working day. */
export function dayOffOn(day: Day): DayOff | undefined {
  if (bankHolidays(Number(day.slice(0, 4))).includes(day)) return 'bank-holiday';
  const weekday = weekdayOf(day);
  if (weekday === 6) return 'saturday';
  return weekday === 0 ? 'sunday' : undefined;
}

/** The day itself, or else the next working day in England. The last day of the calendar stays as it is. */
export function nextWorkingDay(day: Day): Day {
  let next = day;
  while (dayOffOn(next) !== undefined) {
    const after = addDays(next, 1);
    if (after === next) return next;
    next = after;
  }
  return next;
}
