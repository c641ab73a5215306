import { expect, it } from 'vitest';
import fc from 'fast-check';
import { dateInWords } from '../../../src/wording/date-in-words';
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
