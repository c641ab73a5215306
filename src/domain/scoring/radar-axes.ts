import type { Assessment } from '../model/assessment';
import { topLevel } from '../model/level';
import type { AreaId, QuestionBank } from '../model/question-bank';
import { targetOf } from '../model/target-of';
import type { AreaScore } from './score-areas';

/** One axis: an area with its score and its target, both 0 to 100, unrounded; `score` is `undefined` where there is none. */
export type RadarAxis = {
  readonly area: AreaId;
  readonly name: string;
  readonly score: number | undefined;
  readonly target: number;
};

/**
 * The axes of an assessment's radar, from twelve o'clock clockwise: one for each area, in the bank's order.
 *
 * @param scores as `scoreAreas` gives them
 */
export function radarAxes(
  bank: QuestionBank,
  assessment: Assessment,
  scores: readonly AreaScore[],
): readonly RadarAxis[] {
  return scores.map((each) => ({
    area: each.area.id,
    name: each.area.name,
    score: each.status === 'scored' ? each.score : undefined,
    target: (targetOf(bank, assessment, each.area.id) / topLevel) * 100,
  }));
}
