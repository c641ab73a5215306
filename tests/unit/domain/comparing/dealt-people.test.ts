import { describe, expect, it } from 'vitest';
import { falseAlarmsUnder, powerOver, shareClear } from '../../../support/dealt-people';

// The short form of what `npm run torture` tries at every size: always the same rooms.
const [rooms, seed] = [25, 20_261_128];

describe('people of one group, dealt at random to partners', { timeout: 60_000 }, () => {
  it.each([
    [0.8, 2, 2],
    [0.8, 8, 2],
    [0.8, 8, 8],
    [1.1, 2, 2],
    [1.1, 4, 3],
    [1.1, 8, 8],
  ])(
    'with a deviation of %d are seldom told apart: %d partners of %d',
    (deviation, partners, people) => {
      const share = shareClear({ partners, people, deviation, apart: 0 }, rooms, seed);
      expect(share).toBeLessThan(falseAlarmsUnder);
    },
  );
});

it.each(powerOver)(
  'partners that are two levels apart are mostly told apart: $partners of $people',
  ({ partners, people, share }) => {
    const found = shareClear({ partners, people, deviation: 0.8, apart: 2 }, rooms * 6, seed);
    expect(found).toBeGreaterThan(share);
  },
);
