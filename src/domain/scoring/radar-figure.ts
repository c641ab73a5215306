import type { Assessment } from '../model/assessment';
import type { AreaId, QuestionBank } from '../model/question-bank';
import { notEnoughAnswers, scoreText } from '../../wording/figures';
import type { AreaScore } from './score-areas';
import { targetOf } from '../model/target-of';
import { topLevel } from '../model/level';
import { capitalised } from '../../wording/words';

/** One axis: an area with its score and its target, both 0 to 100; `score` is `undefined` where there is none. */
export type RadarAxis = {
  readonly area: AreaId;
  readonly name: string;
  readonly score: number | undefined;
  /** The score as it is shown, or 'not enough answers'. */
  readonly text: string;
  readonly target: number;
};

/** What a radar shows, on a screen or a paper: the axes from twelve o'clock clockwise, and the same in a sentence. */
export type RadarFigure = {
  readonly axes: readonly RadarAxis[];
  readonly description: string;
  readonly key: string;
};

function keyOf(axes: readonly RadarAxis[]): string {
  const [first, ...others] = axes;
  const oneTarget = first !== undefined && others.every(({ target }) => target === first.target);
  const target = oneTarget
    ? `level ${(first.target / 100) * topLevel} in each area`
    : 'a level for each area';
  const open = axes.some(({ score }) => score === undefined)
    ? ' The line stays open where an area has no score.'
    : '';
  return `Dots and solid line: your scores, 0 to 100. Dotted line: your target, ${target}.${open}`;
}

/** The radar of an assessment whose areas are scored. */
export function radarFigure(
  bank: QuestionBank,
  assessment: Assessment,
  scores: readonly AreaScore[],
): RadarFigure {
  const axes = scores.map((each) => ({
    area: each.area.id,
    name: each.area.name,
    score: each.status === 'scored' ? each.score : undefined,
    text: each.status === 'scored' ? scoreText(bank, each.score) : notEnoughAnswers,
    target: (targetOf(bank, assessment, each.area.id) / topLevel) * 100,
  }));
  return {
    axes,
    description: `Radar of ${axes.length} areas. ${capitalised(axes.map(({ name, text }) => `${name} ${text}`).join(', '))}. The same figures are in the table.`,
    key: keyOf(axes),
  };
}
