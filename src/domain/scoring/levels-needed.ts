import type { AnswerCounts } from './count-answers';

/** The fewest levels for a score: two, and two thirds of what is asked and applies (docs/domain.md, Scoring). */
export function levelsNeeded(counts: AnswerCounts): number {
  return Math.max(2, Math.ceil(((counts.asked - counts.notApplicable) * 2) / 3));
}
