import { decimalsThatHold } from '../model/decimals-that-hold';
import { reaches } from '../model/tolerance';
import type { WhoseGap } from './whose-gap';

/** Levels, apart or needed, are shown with one decimal. */
const fewest = 1;

/**
 * With how many decimals a gap shows how far apart partners are and how far they would have to be: with more than one where both
 * would look the same and are not (docs/domain.md, Scoring).
 *
 * @param spread of the question
 */
export function gapDecimals(gap: WhoseGap, spread: number): number {
  if (gap.verdict === 'clear')
    return decimalsThatHold(fewest, (rounded) => reaches(rounded(gap.apart), rounded(gap.needed)));
  return gap.verdict === 'possible' && gap.because === 'not-far-enough'
    ? decimalsThatHold(fewest, (rounded) => rounded(spread) < rounded(gap.needed))
    : fewest;
}
