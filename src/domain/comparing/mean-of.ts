/**
 * The mean of figures, added from the smallest to the largest, so that no order of files, respondents or partners
 * changes its last digit (docs/domain.md, Scoring). `undefined` for none.
 */
export function meanOf(figures: readonly number[]): number | undefined {
  if (figures.length === 0) return undefined;
  return (
    [...figures].sort((a, b) => a - b).reduce((sum, figure) => sum + figure, 0) / figures.length
  );
}
