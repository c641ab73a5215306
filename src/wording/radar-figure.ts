import type { Assessment } from '../domain/model/assessment';
import { topLevel } from '../domain/model/level';
import type { QuestionBank } from '../domain/model/question-bank';
import { radarAxes, type RadarAxis } from '../domain/scoring/radar-axes';
import type { AreaScore } from '../domain/scoring/score-areas';
import { notEnoughAnswers, scoreText } from './figures';
import { capitalised } from './words';

/** What a radar shows, on a screen or a paper: the axes from twelve o'clock clockwise, and the same in a sentence. */
export type RadarFigure = {
  /** `text`: the score as it is shown, or 'not enough answers'. */
  readonly axes: readonly (RadarAxis & { readonly text: string })[];
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

/** The radar of an assessment, with its figures as they are shown, its description and its key. */
export function radarFigure(
  bank: QuestionBank,
  assessment: Assessment,
  scores: readonly AreaScore[],
): RadarFigure {
  const axes = radarAxes(bank, assessment, scores).map((axis) => ({
    ...axis,
    text: axis.score === undefined ? notEnoughAnswers : scoreText(bank, axis.score),
  }));
  return {
    axes,
    description: `Radar of ${axes.length} areas. ${capitalised(axes.map(({ name, text }) => `${name} ${text}`).join(', '))}. The same figures are in the table.`,
    key: keyOf(axes),
  };
}
