import { roundHalfUp } from './round-half-up';

/**
 * How many decimals figures are shown with: as few as let what is shown say what is so (docs/domain.md, Scoring). 1.45 is under 1.5,
 * and 1.5, as it would be rounded, is not.
 *
 * @param fewest the decimals that such a figure has where nothing contradicts it
 * @param holds whether what is to be seen is so when the figures are rounded
 * @param more how many decimals may be added; where none of them helps, that many are
 */
export function decimalsThatHold(
  fewest: number,
  holds: (rounded: (figure: number) => number) => boolean,
  more = 3,
): number {
  for (let decimals = fewest; decimals < fewest + more; decimals += 1)
    if (holds((figure) => roundHalfUp(figure, decimals))) return decimals;
  return fewest + more;
}
