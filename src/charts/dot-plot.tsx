import { dotsInWords, mostDots } from '../wording/dots-in-words';
import type { Dot } from '../domain/comparing/dots-of';
import type { Group } from '../domain/comparing/grouping';
import { haveMarkers } from '../domain/comparing/marker-shapes';
import type { QuestionFigures } from '../domain/comparing/question-figures';
import { levels, type Level } from '../domain/model/level';
import { LevelColumns, columnsHeight } from './level-columns';
import { Marker } from './marker';
import { stackDots } from './stack-dots';
import './dots.css';

const across = (level: number) => 36 + level * 82;
/** Three or four side by side are a little smaller, so that a gap stays between two levels. */
const sizes = { usual: { step: 19, radius: 7.5 }, abreast: { step: 16, radius: 6.2 } };
const below = 30;

type Props = {
  readonly question: Pick<QuestionFigures, 'groups' | 'mean' | 'lowest' | 'highest'>;
  /** As `dotsOf` gives them. */
  readonly dots: readonly Dot[];
  /** The groups in view, with those that have no dot here: they say whether markers tell all apart. */
  readonly groups: readonly Pick<Group, 'marker'>[];
  /** What the whole group agreed on this question. */
  readonly agreed?: Level | undefined;
};

/**
 * Each respondent's level on a question, stacked by level with its group's marker. Band: lowest to highest level of a group.
 * Upright line: mean. Rings on the line: what was agreed. The figures stand beside it.
 */
export function DotPlot({
  question: { groups: answers, mean, lowest, highest },
  dots,
  groups,
  agreed,
}: Props) {
  const many = dots.length > mostDots;
  const { stacked, abreast } = stackDots(many ? [] : dots);
  const { step, radius } = abreast > 2 ? sizes.abreast : sizes.usual;
  const rows = Math.max(1, ...stacked.map(({ row }) => row + 1));
  const line = 14 + (many ? columnsHeight : rows * step);
  const plain = !haveMarkers(groups);
  return (
    <svg
      className="dots plot"
      viewBox={`0 0 400 ${line + below}`}
      role="img"
      aria-label={`${dotsInWords({ groups: answers }, dots)}${agreed === undefined ? '' : ` Agreed together: level ${agreed}.`}`}
    >
      <line className="base" x1={across(0)} x2={across(4)} y1={line} y2={line} />
      {lowest !== undefined && highest !== undefined && highest > lowest && (
        <line className="span" x1={across(lowest)} x2={across(highest)} y1={line} y2={line} />
      )}
      {levels.map((level) => (
        <g key={level}>
          <circle className="stop" cx={across(level)} cy={line} r="3" />
          <text className="lab" x={across(level)} y={line + 25}>
            {level}
          </text>
        </g>
      ))}
      {agreed !== undefined && (
        <Marker marker={undefined} x={across(agreed)} y={line} radius={7.5} />
      )}
      {mean !== undefined && (
        <line className="mean" x1={across(mean)} x2={across(mean)} y1={line - 8} y2={line + 8} />
      )}
      {many ? (
        <LevelColumns dots={dots} line={line} across={across} />
      ) : (
        stacked.map(({ dot, across: side, row }, index) => (
          <Marker
            key={index}
            marker={dot.marker}
            x={across(dot.level) + side * step}
            y={line - 18 - row * step}
            radius={radius}
            plain={plain}
          />
        ))
      )}
    </svg>
  );
}
