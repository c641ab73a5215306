import type { AreaFigures } from '../domain/comparing/area-figures';
import { roundHalfUp } from '../domain/model/round-half-up';
import type { QuestionBank } from '../domain/model/question-bank';
import { same, tolerance } from '../domain/model/tolerance';
import { bandOf } from '../domain/scoring/band-of';

/** Stands for a figure that there is not: not enough answers, where there is little room. */
export const noFigure = 'n/e';

/** The words for an area that has no score, everywhere the same (docs/domain.md, Scoring). */
export const notEnoughAnswers = 'not enough answers';

/**
 * A score, 0 to 100, as it is shown everywhere: whole, rounded half up. Where the whole number would
 * contradict the band beside it (37.4 is Noticed, 37.5 is not), one decimal, cut so that it stays in its band.
 */
export function scoreText(bank: QuestionBank, score: number): string {
  const whole = roundHalfUp(score, 0);
  if (bandOf(bank, whole).id === bandOf(bank, score).id) return String(whole);
  return (Math.floor(score * 10 + tolerance) / 10).toFixed(1);
}

/** A mean level or a spread as it is shown: one decimal, rounded half up once; 'n/e' where there is none (docs/domain.md, Scoring). */
export function levelText(level: number | undefined): string {
  return level === undefined ? noFigure : roundHalfUp(level, 1).toFixed(1);
}

/** A share, 0 to 1, as it is shown: '33%'; 'n/e' where there is none. */
export function shareText(share: number | undefined): string {
  return share === undefined ? noFigure : `${roundHalfUp(share * 100, 0)}%`;
}

/** The lowest and the highest score of an area as they are shown: '58 to 79', '58' where they are the same, 'n/e' where there is none. */
export function rangeText(bank: QuestionBank, { range }: Pick<AreaFigures, 'range'>): string {
  if (range === undefined) return noFigure;
  const [lowest, highest] = [scoreText(bank, range.lowest), scoreText(bank, range.highest)];
  return same(range.lowest, range.highest) || lowest === highest
    ? lowest
    : `${lowest} to ${highest}`;
}

const fractions: readonly (readonly [number, string])[] = [
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [1 / 2, 'half'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
];

/** A share, 0 to 1, as a sentence says it: 'a third'; '40%' where there is no word for it. */
export function fractionInWords(share: number): string {
  return fractions.find(([fraction]) => same(fraction, share))?.[1] ?? shareText(share);
}
