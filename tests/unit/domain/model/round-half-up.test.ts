import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundHalfUp } from '../../../../src/domain/model/round-half-up';

it.each([
  [62.5, 0, 63],
  [62.4999, 0, 62],
  [0.5, 0, 1],
  [24.9, 0, 25],
  [0, 0, 0],
  [2.25, 1, 2.3],
  [2.24, 1, 2.2],
  [0.285, 2, 0.29],
  [1.005, 2, 1.01],
  [100, 0, 100],
  [-0.5, 0, 0],
  [-1.6, 0, -2],
])('%d with %d decimals is %d', (value, decimals, rounded) => {
  expect(roundHalfUp(value, decimals)).toBe(rounded);
});

it('never moves a figure by more than half of its last place', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.integer({ min: 0, max: 2 }),
      (value, decimals) => {
        expect(Math.abs(roundHalfUp(value, decimals) - value)).toBeLessThanOrEqual(
          0.5 / 10 ** decimals + 1e-8,
        );
      },
    ),
  );
});

it('keeps the order of figures and leaves a rounded one as it is', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, fc.integer({ min: 0, max: 2 }), (a, b, decimals) => {
      expect(roundHalfUp(Math.min(a, b), decimals)).toBeLessThanOrEqual(
        roundHalfUp(Math.max(a, b), decimals),
      );
      expect(roundHalfUp(roundHalfUp(a, decimals), decimals)).toBe(roundHalfUp(a, decimals));
    }),
  );
});
