import type { ActionTime } from '../model/action-bank';
import type { Day } from '../model/action-plan';

const millisecondsInDay = 86_400_000;

function partsOf(day: Day): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** Between these a date of a plan lies (docs/domain.md, Action plan): what lies outside is a slip of the hand, or of a clock. */
export const firstDay = '2000-01-01';
export const lastDay = '2100-12-31';

/** The day of a moment; the last day for any later one. */
function dayOf(moment: Date): Day {
  return moment.getUTCFullYear() > 2100 ? lastDay : moment.toISOString().slice(0, 10);
}

/** So many days later, or earlier for a number under 0. */
export function addDays(day: Day, days: number): Day {
  const [year, month, date] = partsOf(day);
  return dayOf(new Date(Date.UTC(year, month - 1, date) + days * millisecondsInDay));
}

/** The same date in a later month; the month's last day where it is shorter (31 August + 6 months is 28 February). */
function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return dayOf(lastOfMonth);
}

/** The day that lies an action's calendar days or months after a day (docs/domain.md, Action plan). */
export function addTime(day: Day, time: ActionTime): Day {
  const [count = '0', unit] = time.split('-');
  return unit === 'days' ? addDays(day, Number(count)) : addMonths(day, Number(count));
}

/** The day of the week: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  const [year, month, date] = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay();
}

/** Whether a text is a day that exists and lies between 2000 and 2100, written `YYYY-MM-DD` (docs/domain.md, Action plan). */
export function isDay(text: string): boolean {
  return isInCalendar(text) && text >= firstDay && text <= lastDay;
}

/** Whether a text is a day that exists in any year of four figures, written `YYYY-MM-DD`. */
export function isInCalendar(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
