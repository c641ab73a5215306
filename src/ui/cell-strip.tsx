import type { Cell } from './cell-state';
import './cell-strip.css';
import './wheel.css';

type Props = {
  readonly cells: readonly Cell[];
  readonly segment: number;
  readonly className?: string;
};

/** One segment of the wheel, unrolled. Beside the words that say it. */
export function CellStrip({ cells, segment, className = 'pips' }: Props) {
  const step = 132 / cells.length;
  return (
    <svg
      className={`${className} a${segment}`}
      viewBox="-1 -1 134 16"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {cells.map(({ id, state, here }, index) => (
        <g key={id}>
          <rect
            className={`cell-${state}`}
            x={index * step + 1}
            y="2"
            width={step - 4}
            height="10"
          />
          {state === 'dont' && (
            <circle className="cell-dont-dot" cx={index * step + step / 2 - 1} cy="7" r="2" />
          )}
          {here === true && (
            <rect
              className="cell-now"
              x={index * step}
              y="0"
              width={step - 2}
              height="14"
              strokeWidth="2"
            />
          )}
        </g>
      ))}
    </svg>
  );
}
