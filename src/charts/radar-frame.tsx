import type { RadarAxis } from '../domain/radar-figure';
import { ringSegmentPath } from '../ui/ring-segment';
import type { ChartPoint } from './line-path';

type Label = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };

const ticks = [25, 50, 75];
/** Where names stand, clockwise from the top, in units of the chart: level, and outside the rim. */
const labels: readonly Label[] = [
  { x: 250, y: 20, anchor: 'middle' },
  { x: 419, y: 158, anchor: 'start' },
  { x: 342, y: 374, anchor: 'start' },
  { x: 158, y: 374, anchor: 'end' },
  { x: 81, y: 138, anchor: 'end' },
];
const lineHeight = 20;

/** A name on one line, or on two where it has two words and stands on the left, where there is least room. */
function linesOf(name: string, label: Label): readonly string[] {
  return label.anchor === 'end' && label.y < 300 ? name.split(' ') : [name];
}

type Props = { readonly axes: readonly RadarAxis[]; readonly centre: ChartPoint; readonly radius: number };

/** The rim of the wheel, the figures on the downward spoke, and the names with their scores. */
export function RadarFrame({ axes, centre, radius }: Props) {
  return (
    <g>
      {axes.map(({ area }, index) => (
        <path
          key={area}
          className={`seg a${index + 1}`}
          d={ringSegmentPath({ centre: [centre.x, centre.y], inner: radius + 2, outer: radius + 13, from: index * 72 - 34.6, to: index * 72 + 34.6 })}
        />
      ))}
      {ticks.map((tick) => (
        <text key={tick} className="tick" x={centre.x} y={centre.y + (radius * tick) / 100 + 4}>{tick}</text>
      ))}
      {axes.map(({ area, name, text, score }, index) => {
        const label = labels[index];
        if (label === undefined) return null;
        const lines = linesOf(name, label);
        return (
          <g key={area} textAnchor={label.anchor}>
            {lines.map((line, at) => (
              <text key={line} className="name" x={label.x} y={label.y + at * lineHeight}>{line}</text>
            ))}
            <text className="val" x={label.x} y={label.y + lines.length * lineHeight}>{score === undefined ? 'n/e' : text}</text>
          </g>
        );
      })}
    </g>
  );
}
