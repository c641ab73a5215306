import type { Comparison } from '../../domain/model/comparison';

/** The ids of every assessment in comparisons: such a one keeps its id. */
export function idsInComparisons(comparisons: readonly Comparison[]): ReadonlySet<string> {
  return new Set(comparisons.flatMap(({ members }) => members.map(({ assessment }) => assessment)));
}
