import type { Day } from '../model/action-plan';
import { addDays, weekdayOf } from './calendar-day';

const [sunday, monday, saturday] = [0, 1, 6];

const dayIn = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm that Meeus printed in 1991). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const shift = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const late = Math.floor((golden + 11 * moon) / 319);
  const leap = 2 * (century % 4) + 2 * Math.floor(inCentury / 4);
  const weekday = (leap - (inCentury % 4) - moon + late + 32) % 7;
  const month = Math.floor((moon - late + weekday + 90) / 25);
  return dayIn(year, month, (moon - late + weekday + month + 19) % 32);
}

/** The first Monday from a day on. */
const mondayFrom = (day: Day): Day => addDays(day, (monday - weekdayOf(day) + 7) % 7);
/** The last Monday up to a day. */
const mondayUpTo = (day: Day): Day => addDays(day, -((weekdayOf(day) - monday + 7) % 7));

/** The day itself; at a weekend the next day of the week that is not one of these. */
function substituteOf(day: Day, taken: readonly Day[] = []): Day {
  if (weekdayOf(day) !== saturday && weekdayOf(day) !== sunday) return day;
  let next = mondayFrom(day);
  while (taken.includes(next)) next = addDays(next, 1);
  return next;
}

/**
 * The bank holidays of England in a year, as they are by rule (docs/domain.md, Action plan): New Year’s Day, Good Friday, Easter Monday,
 * the early-May, the spring and the summer bank holiday, Christmas Day and Boxing Day, each on its substitute day where it falls at a
 * weekend. A day that is proclaimed once, as for a coronation, cannot be worked out.
 */
export function bankHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year);
  const [christmas, boxing] = [dayIn(year, 12, 25), dayIn(year, 12, 26)];
  // Where Christmas Day is a Sunday, Boxing Day stays on its Monday, and the substitute comes after it.
  const christmasOff = substituteOf(christmas, [boxing]);
  return [
    substituteOf(dayIn(year, 1, 1)),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(dayIn(year, 5, 1)),
    mondayUpTo(dayIn(year, 5, 31)),
    mondayUpTo(dayIn(year, 8, 31)),
    christmasOff,
    substituteOf(boxing, [christmasOff]),
  ];
}
