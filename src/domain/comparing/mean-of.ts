import { sumOf } from './sum-of';

/** The mean of figures, whatever their order (docs/domain.md, Scoring). `undefined` for none. */
export function meanOf(figures: readonly number[]): number | undefined {
  return figures.length === 0 ? undefined : sumOf(figures) / figures.length;
}
