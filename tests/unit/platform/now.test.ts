import { afterEach, describe, expect, it, vi } from 'vitest';
import { now } from '../../../src/platform/now';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('now', () => {
  it.each(['UTC', 'Pacific/Auckland', 'America/New_York'])(
    'is the moment in UTC, to the millisecond, for a user in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: new Date('2026-11-22T23:30:00.007Z'), toFake: ['Date'] });
      expect(now()).toBe('2026-11-22T23:30:00.007Z');
    },
  );

  it('sorts as a text in the order of time', () => {
    vi.useFakeTimers({ now: new Date('2026-09-30T23:59:59.999Z'), toFake: ['Date'] });
    const before = now();
    vi.setSystemTime(new Date('2026-10-01T00:00:00.000Z'));
    expect(before < now()).toBe(true);
  });
});
