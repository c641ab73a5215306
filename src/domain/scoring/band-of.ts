import { lastOf } from '../model/last-of';
import type { Band, QuestionBank } from '../model/question-bank';
import { reaches } from '../model/tolerance';

/** The band of an unrounded score, 0 to 100: 24.9 is in the band that ends at 25 (docs/domain.md, Scoring). */
export function bandOf(bank: QuestionBank, score: number): Band {
  const band = lastOf(bank.bands, (candidate) => reaches(score, candidate.from)) ?? bank.bands[0];
  if (band === undefined) throw new Error('The question bank has no bands.');
  return band;
}

/** The band from which the headline counts an area. */
export function countedBand({ bands, countedFrom }: QuestionBank): Band {
  const counted = bands.find(({ id }) => id === countedFrom);
  if (counted === undefined) throw new Error(`The question bank has no band '${countedFrom}'.`);
  return counted;
}

/** Whether a band is the one from which the headline counts, or a higher one. */
export function isCounted(bank: QuestionBank, band: Band): boolean {
  return band.from >= countedBand(bank).from;
}
