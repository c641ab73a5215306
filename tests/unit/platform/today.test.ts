import { afterEach, describe, expect, it, vi } from 'vitest';
import { today } from '../../../src/platform/today';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('today', () => {
  it.each([
    ['2026-11-22T23:30:00.000Z', 'UTC', '2026-11-22'],
    ['2026-11-22T23:30:00.000Z', 'Pacific/Auckland', '2026-11-23'],
    ['2026-11-22T00:30:00.000Z', 'America/New_York', '2026-11-21'],
    ['2026-07-01T23:30:00.000Z', 'Europe/London', '2026-07-02'],
    ['2026-06-30T23:30:00.000Z', 'Europe/London', '2026-07-01'],
    ['2026-12-31T23:30:00.000Z', 'Pacific/Auckland', '2027-01-01'],
    ['2026-12-31T23:59:59.999Z', 'Europe/London', '2026-12-31'],
    ['2027-01-01T00:00:00.000Z', 'Europe/London', '2027-01-01'],
    ['2028-02-29T12:00:00.000Z', 'Europe/London', '2028-02-29'],
    ['2026-03-05T12:00:00.000Z', 'Europe/London', '2026-03-05'],
  ])('at %s in %s is %s', (moment, zone, day) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
    expect(today()).toBe(day);
  });
});
