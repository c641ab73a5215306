import { tolerance } from '../model/tolerance';
import type { AnswerCounts } from './count-answers';

/** What a score of an area needs: this many levels, and this share of what is asked and applies (docs/domain.md, Scoring). */
export const scoreNeeds = { levels: 2, share: 2 / 3 } as const;

/** The fewest levels for a score, from 2. */
export function levelsNeeded({ asked, notApplicable }: AnswerCounts): number {
  const share = Math.ceil((asked - notApplicable) * scoreNeeds.share - tolerance);
  return Math.max(scoreNeeds.levels, share);
}
