import type { Cell } from './cell-state';
import { pointAt, ringSegmentPath } from './ring-segment';
import './wheel.css';

const centre = [120, 120] as const;
const span = 64;

type Props = {
  /** One list a segment, in the wheel's order. */
  readonly segments: readonly (readonly Cell[])[];
  readonly figure: string;
  readonly under: string;
  readonly label: string;
};

/** The wheel with one cell a question, and a figure in its middle. */
export function CellWheel({ segments, figure, under, label }: Props) {
  return (
    <svg viewBox="0 0 240 240" role="img" aria-label={label}>
      {segments.map((cells, segment) =>
        cells.map(({ id, state, here }, index) => {
          const width = span / cells.length;
          const from = segment * 72 - span / 2 + index * width + 0.7;
          const to = from + width - 1.4;
          const [x, y] = pointAt(centre, (from + to) / 2, 95);
          return (
            <g key={id} className={`a${segment + 1}`}>
              <path
                className={`cell-${state}`}
                d={ringSegmentPath({ centre, inner: 78, outer: 112, from, to })}
              />
              {state === 'dont' && <circle className="cell-dont-dot" cx={x} cy={y} r="3.2" />}
              {here === true && (
                <path
                  className="cell-now"
                  d={ringSegmentPath({ centre, inner: 75, outer: 115, from: from - 1, to: to + 1 })}
                />
              )}
            </g>
          );
        }),
      )}
      <text className="wheel-big" x="120" y="126" fontSize="42">
        {figure}
      </text>
      <text className="wheel-sub" x="120" y="148" fontSize="14.5">
        {under}
      </text>
    </svg>
  );
}
