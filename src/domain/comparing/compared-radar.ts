import { scoreText, notEnoughAnswers } from '../../wording/figures';
import type { AreaId, QuestionBank } from '../model/question-bank';
import { capitalised } from '../../wording/words';
import type { GroupScore } from './area-figures';
import type { ComparisonFigures } from './comparison-figures';
import { haveMarkers } from './marker-shapes';
import { mostOnRadar } from './thresholds';

/** One line of the overlaid radar: a score for each axis, 0 to 100, `undefined` where there is none. `marker`: whose; absent for the agreed result. */
export type ComparedLine = {
  readonly key: string;
  readonly name: string;
  readonly marker: number | undefined;
  readonly scores: readonly (number | undefined)[];
};

/** What an overlaid radar shows, on a screen or a paper, and the same in a sentence. */
export type ComparedRadar = {
  readonly axes: readonly { readonly area: AreaId; readonly name: string }[];
  readonly lines: readonly ComparedLine[];
  readonly description: string;
};

const valueOf = (score: GroupScore | undefined) =>
  score?.status === 'scored' ? score.score : undefined;

/** The radar of a comparison; `undefined` for more than eight groups, which no radar shows apart, for a ninth partner, which has no marker of its own, and for none. */
export function comparedRadar(
  bank: QuestionBank,
  { areas, groups, consensus }: ComparisonFigures,
): ComparedRadar | undefined {
  if (groups.length === 0 || groups.length > mostOnRadar || !haveMarkers(groups)) return undefined;
  const lines: readonly ComparedLine[] = [
    ...groups.map(({ key, name, marker }, index) => ({
      key,
      name,
      marker,
      scores: areas.map(({ scores }) => valueOf(scores[index])),
    })),
    ...(consensus === undefined
      ? []
      : [
          {
            key: 'consensus',
            name: 'Agreed together',
            marker: undefined,
            scores: consensus.scores.map(valueOf),
          },
        ]),
  ];
  const inWords = (line: ComparedLine) =>
    `${line.name}: ${areas
      .map(({ area }, axis) => {
        const score = line.scores[axis];
        return `${area.name.toLowerCase()} ${score === undefined ? notEnoughAnswers : scoreText(bank, score)}`;
      })
      .join(', ')}.`;
  return {
    axes: areas.map(({ area }) => ({ area: area.id, name: area.name })),
    lines,
    description: capitalised(
      `radar of ${areas.length} areas. ${lines.map(inWords).join(' ')} The same figures are in the table.`,
    ),
  };
}
