import type { AreaId } from '../model/question-bank';
import type { GroupScore } from './area-figures';
import type { ComparisonFigures } from './comparison-figures';
import { haveMarkers } from './marker-shapes';
import type { Side } from './side';
import { mostOnRadar } from './thresholds';

/** One line of the overlaid radar: a score for each axis, 0 to 100, `undefined` where there is none. `marker`: whose; absent for the agreed result. */
export type ComparedLine = {
  readonly key: string;
  readonly side: Side;
  readonly marker: number | undefined;
  readonly scores: readonly (number | undefined)[];
};

/** What an overlaid radar shows, on a screen or a paper. */
export type ComparedRadar = {
  readonly axes: readonly { readonly area: AreaId; readonly name: string }[];
  readonly lines: readonly ComparedLine[];
};

const valueOf = (score: GroupScore | undefined) =>
  score?.status === 'scored' ? score.score : undefined;

/** The radar of a comparison; `undefined` for more than eight groups, which no radar shows apart, for a ninth partner, which has no marker of its own, and for none. */
export function comparedRadar({
  areas,
  groups,
  consensus,
}: ComparisonFigures): ComparedRadar | undefined {
  if (groups.length === 0 || groups.length > mostOnRadar || !haveMarkers(groups)) return undefined;
  return {
    axes: areas.map(({ area }) => ({ area: area.id, name: area.name })),
    lines: [
      ...groups.map(({ key, side, marker }, index) => ({
        key,
        side,
        marker,
        scores: areas.map(({ scores }) => valueOf(scores[index])),
      })),
      ...(consensus === undefined
        ? []
        : [
            {
              key: 'consensus',
              side: { kind: 'consensus' as const },
              marker: undefined,
              scores: consensus.scores.map(valueOf),
            },
          ]),
    ],
  };
}
