import type { AreaScore, ScoredArea } from './score-areas';

/** The scored areas, lowest unrounded score first; those that tie in the bank's order. Empty if none is scored. */
export function fromTheWeakest(scores: readonly AreaScore[]): readonly ScoredArea[] {
  return scores.filter((each) => each.status === 'scored').sort((a, b) => a.score - b.score);
}
