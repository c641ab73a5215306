import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateInWords, spanInWords } from '../../../src/wording/dates';
import { arbitraryDay } from '../../support/arbitrary-assessment';

it.each([
  ['2026-11-22', '22 November 2026'],
  ['2027-01-05', '5 January 2027'],
  ['2028-02-29', '29 February 2028'],
  ['2026-12-31', '31 December 2026'],
  ['2026-11-22T23:59:59.999Z', '22 November 2026'],
])('the day %s is in words %s', (day, words) => {
  expect(dateInWords(day)).toBe(words);
});

it('any day in words is the same day', () => {
  fc.assert(
    fc.property(arbitraryDay, (day) => {
      expect(new Date(`${dateInWords(day)} UTC`).toISOString().slice(0, 10)).toBe(day);
    }),
  );
});

it.each<[string, readonly string[], string]>([
  ['no day', [], ''],
  ['one day', ['2026-11-22'], '22 November 2026'],
  ['two moments of one day', ['2026-11-22T09:00:00Z', '2026-11-22T17:00:00Z'], '22 November 2026'],
  ['days of one month', ['2026-11-20', '2026-11-03', '2026-11-12'], '3 to 20 November 2026'],
  ['days of one year', ['2026-11-03', '2026-10-30'], '30 October to 3 November 2026'],
  ['days of two years', ['2027-01-02', '2026-12-30'], '30 December 2026 to 2 January 2027'],
  [
    'the same month of two years',
    ['2026-11-22', '2027-11-22'],
    '22 November 2026 to 22 November 2027',
  ],
])('a span of days says no month or year twice: %s', (_what, days, words) => {
  expect(spanInWords(days)).toBe(words);
});
