/**
 * The sum of figures, added from the smallest to the largest, so that no order of files, respondents or partners changes its last
 * digit (docs/domain.md, Scoring). 0 for none.
 */
export function sumOf(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b).reduce((sum, figure) => sum + figure, 0);
}
