import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionTimes, type ActionTime } from '../../../../src/domain/model/action-bank';
import { addTime, isDay } from '../../../../src/domain/planning/calendar-day';
import { arbitraryDay } from '../../../support/arbitrary-assessment';

describe('the day after a time', () => {
  it.each<[string, ActionTime, string]>([
    ['2026-11-22', '30-days', '2026-12-22'],
    ['2026-12-15', '30-days', '2027-01-14'],
    ['2026-11-22', '60-days', '2027-01-21'],
    ['2026-11-22', '90-days', '2027-02-20'],
    ['2028-02-01', '30-days', '2028-03-02'],
    ['2027-02-01', '30-days', '2027-03-03'],
    ['2026-11-22', '6-months', '2027-05-22'],
    ['2026-11-22', '12-months', '2027-11-22'],
    ['2026-08-31', '6-months', '2027-02-28'],
    ['2027-08-31', '6-months', '2028-02-29'],
    ['2027-08-29', '6-months', '2028-02-29'],
    ['2026-12-31', '6-months', '2027-06-30'],
    ['2026-03-31', '6-months', '2026-09-30'],
    ['2028-02-29', '12-months', '2029-02-28'],
    ['2026-06-30', '6-months', '2026-12-30'],
    ['2026-07-01', '6-months', '2027-01-01'],
    // Across the nights when clocks change
    ['2026-03-01', '30-days', '2026-03-31'],
    ['2026-10-01', '30-days', '2026-10-31'],
  ])('%s and %s is %s', (day, time, due) => {
    expect(addTime(day, time)).toBe(due);
  });

  it('is a day that exists, and a later one', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.constantFrom(...actionTimes), (day, time) => {
        expect(isDay(addTime(day, time))).toBe(true);
        expect(addTime(day, time) > day).toBe(true);
      }),
    );
  });

  it('is never earlier for a later start', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, fc.constantFrom(...actionTimes), (a, b, time) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(addTime(first, time) <= addTime(second, time)).toBe(true);
      }),
    );
  });

  it('is a day that exists even at the end of the calendar', () => {
    expect(isDay(addTime('2100-12-31', '30-days'))).toBe(true);
  });
});

describe('a day that exists', () => {
  it.each(['2026-11-22', '2028-02-29', '2000-02-29', '2026-12-31', '2000-01-01', '2100-12-31'])(
    '%s',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    '2027-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '22-11-2026',
    '2026-11-22T00:00',
    ' 2026-11-22',
    '2026-11-22 ',
    '',
    'today',
    '20261122',
    // A year of two figures, and what no plan is for
    '0027-01-02',
    '0000-01-01',
    '1999-12-31',
    '2101-01-01',
    '9999-12-31',
  ])('is not ‘%s’', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
