/** Comparisons with a threshold use this tolerance, so that no order of adding changes a class (docs/domain.md, Scoring). */
export const tolerance = 1e-9;

/** Whether two figures are the same, up to the tolerance. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance;
}

/** Whether a figure reaches a threshold, up to the tolerance. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - tolerance;
}
