import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays, easterSunday } from '../../../../src/domain/planning/bank-holidays';
import { isDay, weekdayOf } from '../../../../src/domain/planning/calendar-day';
import { dayOffOn, nextWorkingDay } from '../../../../src/domain/planning/working-day';
import { arbitraryDay } from '../../../support/arbitrary-assessment';

// prettier-ignore
const easters = [
  '2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21', '2024-03-31', '2025-04-20', '2026-04-05',
  '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2038-04-25', '2049-04-18', '2076-04-19',
  '2100-03-28',
];
it.each(easters)('Easter is on %s', (day) => {
  expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
});

describe('the bank holidays of England', () => {
  // As the government lists them, and by the same rules beyond its list.
  it.each<[number, readonly string[]]>([
    [2024, ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26']],
    [2025, ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']],
    [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
    [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
    [2028, ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']],
    // Christmas Day on a Sunday: Boxing Day on its Monday, the substitute on the Tuesday; New Year’s Day on a Sunday.
    [2033, ['01-03', '04-15', '04-18', '05-02', '05-30', '08-29', '12-27', '12-26']],
    [2034, ['01-02', '04-07', '04-10', '05-01', '05-29', '08-28', '12-25', '12-26']],
  ])('of %d are %j', (year, days) => {
    expect(bankHolidays(year)).toEqual(days.map((day) => `${year}-${day}`));
  });

  it('are eight different working days of the week in every year', () => {
    for (let year = 2000; year <= 2100; year += 1) {
      const days = bankHolidays(year);
      expect(new Set(days).size, String(year)).toBe(8);
      for (const day of days) expect([1, 2, 3, 4, 5], day).toContain(weekdayOf(day));
    }
  });
});

describe('the next working day', () => {
  it.each([
    ['a Tuesday', '2026-11-24', '2026-11-24'],
    ['a Saturday', '2026-11-28', '2026-11-30'],
    ['a Sunday', '2026-11-29', '2026-11-30'],
    ['Christmas Day on a Friday, with the substitute of Boxing Day', '2026-12-25', '2026-12-29'],
    ['Good Friday', '2027-03-26', '2027-03-30'],
    ['New Year’s Day on a Saturday', '2028-01-01', '2028-01-04'],
    ['the summer bank holiday', '2026-08-31', '2026-09-01'],
  ])('of %s, %s, is %s', (_why, day, next) => {
    expect(nextWorkingDay(day)).toBe(next);
  });

  it('is a day on which people work, not earlier, and at the most five days later', () => {
    fc.assert(
      fc.property(arbitraryDay, (day) => {
        const next = nextWorkingDay(day);
        expect(isDay(next)).toBe(true);
        expect(dayOffOn(next)).toBeUndefined();
        expect(next >= day).toBe(true);
        expect(Date.parse(next) - Date.parse(day)).toBeLessThanOrEqual(5 * 86_400_000);
      }),
    );
  });

  it('says why nobody works', () => {
    expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-12-28'].map(dayOffOn)).toEqual([
      undefined,
      'saturday',
      'sunday',
      'bank-holiday',
    ]);
  });

  it('ends at the end of the calendar', () => {
    expect(isDay(nextWorkingDay('2100-12-31'))).toBe(true);
  });
});
