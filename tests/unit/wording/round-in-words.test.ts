import { expect, it } from 'vitest';
import { daysInWords, onDaysInWords, roundInWords } from '../../../src/wording/round-in-words';
import { resolvedOf, type Voice } from '../../support/comparison-builder';

const voices: readonly Voice[] = [
  { on: '2026-11-22', round: 1 },
  { on: '2026-11-03', round: 1 },
  { on: '2027-05-14', round: 2 },
];
const resolved = resolvedOf(voices);
const inRound = (round: number) =>
  resolved.partners.flatMap(({ members }) => members).filter((each) => each.round === round);

it('says on which days people answered', () => {
  expect(daysInWords(inRound(1))).toBe('3 to 22 November 2026');
  expect(daysInWords(inRound(2))).toBe('14 May 2027');
  expect(daysInWords([])).toBe('');
});

it('says it with the word that goes before it', () => {
  expect(onDaysInWords(inRound(1))).toBe('from 3 to 22 November 2026');
  expect(onDaysInWords(inRound(2))).toBe('on 14 May 2027');
});

it('names a round with its days, and one without answers alone', () => {
  expect(roundInWords(resolved, 1)).toBe('Round 1, 3 to 22 November 2026');
  expect(roundInWords(resolved, 3)).toBe('Round 3');
});
