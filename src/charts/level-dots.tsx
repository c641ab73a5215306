import { levels, topLevel, type Level } from '../domain/model/level';
import './dots.css';

const [left, step, middle] = [8, 23.5, 9];

/** One level on the scale from 0 to 4, in small. Beside the words that say it. */
export function LevelDots({ level }: { readonly level: Level }) {
  return (
    <svg className="mini dots" viewBox="0 0 110 18" aria-hidden="true">
      <line className="base" x1={left} x2={left + topLevel * step} y1={middle} y2={middle} />
      {levels.map((stop) => (
        <circle key={stop} className="stop" cx={left + stop * step} cy={middle} r="2.4" />
      ))}
      <circle className="chosen" cx={left + level * step} cy={middle} r="7" />
    </svg>
  );
}
