import { ringSegmentPath } from './ring-segment';
import './wheel.css';

/** The wheel in small: one arc a segment, filled by the share that is done (0 to 1). Beside the words that say it. */
export function ArcWheel({ shares }: { readonly shares: readonly number[] }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      {shares.map((share, segment) => {
        const from = segment * 72 - 33;
        const ring = { centre: [20, 20], inner: 12, outer: 19, from } as const;
        return (
          <g key={segment} className={`a${segment + 1}`}>
            <path className="cell-blank" d={ringSegmentPath({ ...ring, to: from + 66 })} />
            {share > 0 && (
              <path className="seg" d={ringSegmentPath({ ...ring, to: from + 66 * share })} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
