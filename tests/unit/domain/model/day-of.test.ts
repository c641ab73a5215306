import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../../../src/domain/model/day-of';
import { laterMoment } from '../../../../src/domain/model/later-moment';
import { dateInWords, spanInWords } from '../../../../src/wording/dates';

afterEach(() => vi.unstubAllEnvs());

describe('the day of a moment', () => {
  it.each([
    ['2026-11-22T23:30:00.000Z', 'UTC', '2026-11-22'],
    ['2026-11-22T23:30:00.000Z', 'Pacific/Auckland', '2026-11-23'],
    ['2026-11-22T05:30:00.000Z', 'America/Los_Angeles', '2026-11-21'],
    ['2026-06-30T23:30:00.000Z', 'Europe/London', '2026-07-01'],
    // The nights in which London’s clocks change
    ['2026-03-29T00:59:59.999Z', 'Europe/London', '2026-03-29'],
    ['2026-03-29T23:00:00.001Z', 'Europe/London', '2026-03-30'],
    ['2026-10-24T23:00:00.001Z', 'Europe/London', '2026-10-25'],
    ['2026-10-25T23:59:59.999Z', 'Europe/London', '2026-10-25'],
    ['2026-12-31T23:30:00.000Z', 'Pacific/Auckland', '2027-01-01'],
    ['2027-01-01T07:59:59.000Z', 'America/Los_Angeles', '2026-12-31'],
  ])('%s in %s is %s', (moment, zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf(moment)).toBe(day);
  });

  it.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Europe/London'])(
    'in %s a day alone is that day, as is a midnight that says no more',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(dayOf('2026-11-22')).toBe('2026-11-22');
      expect(dayOf('2026-11-22T00:00:00.000Z')).toBe('2026-11-22');
    },
  );

  it('is what is said of it', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(dateInWords('2026-11-22T23:30:00.000Z')).toBe('23 November 2026');
    expect(dateInWords('2026-11-22')).toBe('22 November 2026');
    expect(spanInWords(['2026-11-22T23:30:00.000Z', '2026-11-22'])).toBe('22 to 23 November 2026');
  });
});

it.each([
  ['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.001Z', '2026-11-22T10:00:00.001Z'],
  ['2031-01-01T00:00:00.000Z', '2026-11-22T10:00:00.000Z', '2031-01-01T00:00:00.000Z'],
  ['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000Z'],
])('of %s and %s the later is %s', (a, b, later) => {
  expect(laterMoment(a, b)).toBe(later);
});
