import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels as allLevels } from '../../../src/domain/model/level';
import { bandOf } from '../../../src/domain/scoring/band-of';
import { fractionInWords, scoreText } from '../../../src/wording/figures';
import { madeUpBank } from '../../support/made-up-bank';

describe('a score as it is shown', () => {
  it.each([
    [0, '0'],
    [20.83333, '21'],
    [62.5, '63'],
    [66.666, '67'],
    [100, '100'],
    [25, '25'],
    [24.4, '24'],
  ])('is a whole number: %d is %s', (score, text) => {
    expect(scoreText(madeUpBank, score)).toBe(text);
  });

  it.each([
    [24.9, '24.9'],
    [24.5, '24.5'],
    [24.99, '24.9'],
    [49.96, '49.9'],
    [74.7, '74.7'],
  ])('has one decimal where the whole number would be in another band: %d is %s', (score, text) => {
    expect(scoreText(madeUpBank, score)).toBe(text);
  });

  it('follows the band where the last bits of a sum fall short of an edge', () => {
    expect(scoreText(madeUpBank, 25 - 5e-10)).toBe('25');
  });
});

const anyScore = fc.double({ min: 0, max: 100, noNaN: true });
const nearAnEdge = fc
  .tuple(fc.constantFrom(25, 50, 75), fc.double({ min: -1, max: 1, noNaN: true }))
  .map(([edge, off]) => edge + off ** 5);
const ofAnswers = fc
  .array(fc.constantFrom(...allLevels), { minLength: 2, maxLength: 6 })
  .map(
    (levels) => (levels.reduce<number>((sum, level) => sum + level, 0) / levels.length / 4) * 100,
  );

it('never contradicts the band beside it', () => {
  fc.assert(
    fc.property(fc.oneof(anyScore, nearAnEdge, ofAnswers), (score) => {
      const text = scoreText(madeUpBank, score);
      expect(text).toMatch(/^\d+(\.\d)?$/);
      expect(bandOf(madeUpBank, Number(text)).id).toBe(bandOf(madeUpBank, score).id);
      expect(Math.abs(Number(text) - score)).toBeLessThanOrEqual(0.5 + 1e-8);
    }),
    { numRuns: 500 },
  );
});

it.each([
  [1 / 3, 'a third'],
  [0.25, 'a quarter'],
  [0.5, 'half'],
  [0.4, '40%'],
  [1, '100%'],
])('says the share %d as ‘%s’', (share, words) => {
  expect(fractionInWords(share)).toBe(words);
});
