import type { AreaId } from '../domain/model/question-bank';
import { ringSegmentPath } from '../ui/ring-segment';
import type { ChartPoint } from './line-path';
import '../ui/wheel.css';
import './radar.css';

type Label = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

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

/** An axis with the figure under its name; several lines have no one figure. */
type Axis = { readonly area: AreaId; readonly name: string; readonly value?: string };
type Props = {
  readonly axes: readonly Axis[];
  readonly centre: ChartPoint;
  readonly radius: number;
};

/** How far down the place that a missing figure leaves lets a name at the side, or at the top, come. */
const letDown = (value: string | undefined, label: Label) =>
  value !== undefined || label.y > 300 ? 0 : label.anchor === 'middle' ? 16 : 8;

/** The rim of the wheel, the figures on the downward spoke, and the names with their scores. */
export function RadarFrame({ axes, centre, radius }: Props) {
  return (
    <g>
      {axes.map(({ area }, index) => (
        <path
          key={area}
          className={`seg a${index + 1}`}
          d={ringSegmentPath({
            centre: [centre.x, centre.y],
            inner: radius + 2,
            outer: radius + 13,
            from: index * 72 - 34.6,
            to: index * 72 + 34.6,
          })}
        />
      ))}
      {ticks.map((tick) => (
        <text key={tick} className="tick" x={centre.x} y={centre.y + (radius * tick) / 100 + 4}>
          {tick}
        </text>
      ))}
      {axes.map(({ area, name, value }, index) => {
        const label = labels[index];
        if (label === undefined) return null;
        const lines = linesOf(name, label);
        const top = label.y + letDown(value, label);
        return (
          <g key={area} textAnchor={label.anchor}>
            {lines.map((line, at) => (
              <text key={line} className="name" x={label.x} y={top + at * lineHeight}>
                {line}
              </text>
            ))}
            {value !== undefined && (
              <text className="val" x={label.x} y={top + lines.length * lineHeight}>
                {value}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
