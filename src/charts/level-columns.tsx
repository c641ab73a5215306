import type { Dot } from '../domain/comparing/dots-of';
import { levels, type Level } from '../domain/model/level';
import './dots.css';

/** How high over the line the highest column with its count reaches. */
export const columnsHeight = 140;
const highest = 110;
const clear = 12;

type Props = {
  readonly dots: readonly Dot[];
  readonly line: number;
  readonly across: (level: Level) => number;
};

/** A column for each level with its count: in place of more dots than an eye can count. */
export function LevelColumns({ dots, line, across }: Props) {
  const counts = levels.map((level) => ({
    level,
    count: dots.filter((dot) => dot.level === level).length,
  }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map(({ level, count }) => {
    const height = count === 0 ? 0 : Math.max(2, (count / most) * highest);
    return (
      <g key={level}>
        {count > 0 && (
          <rect
            className="column"
            x={across(level) - 24}
            y={line - clear - height}
            width="48"
            height={height}
          />
        )}
        <text className="lab count" x={across(level)} y={line - clear - height - 7}>
          {count}
        </text>
      </g>
    );
  });
}
