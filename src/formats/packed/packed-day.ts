import type { Day } from '../../domain/model/action-plan';

const millisecondsInDay = 86_400_000;
const firstDay = Date.UTC(2020, 0, 1);
const mostDays = 65_535;

/** The day of a moment as two bytes, the days since 2020-01-01; one before it, or after 2199-06-06, as that day. */
export function packDay(moment: string): readonly number[] {
  const days = Math.floor((Date.parse(moment) - firstDay) / millisecondsInDay);
  const within = Math.min(Math.max(days, 0), mostDays);
  return [within >>> 8, within & 255];
}

/** The day of two bytes, `YYYY-MM-DD`; 2020-01-01 where they are missing. */
export function unpackDay([high = 0, low = 0]: readonly number[]): Day {
  return new Date(firstDay + (high * 256 + low) * millisecondsInDay).toISOString().slice(0, 10);
}
