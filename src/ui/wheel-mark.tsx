import { ringSegmentPath } from './ring-segment';
import './wheel.css';

const segments = [0, 1, 2, 3, 4];

/** The mark: five segments, the first centred at twelve o'clock. Always beside a name. */
export function WheelMark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      {segments.map((segment) => (
        <path
          key={segment}
          className={`seg a${segment + 1}`}
          d={ringSegmentPath({
            centre: [20, 20],
            inner: 10.5,
            outer: 19,
            from: segment * 72 - 33,
            to: segment * 72 + 33,
          })}
        />
      ))}
    </svg>
  );
}
