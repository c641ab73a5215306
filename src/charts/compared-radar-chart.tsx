import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import type { ComparedLine, ComparedRadar } from '../domain/comparing/compared-radar';
import { linePaths, type ChartPoint } from './line-path';
import { Marker } from './marker';
import { markerClass } from './marker-class';
import { RadarFrame } from './radar-frame';
import { radarShape } from './radar-shape';
import './marker.css';
import './radar.css';

const { size, centre, radius, rings, spokes } = radarShape;

type Shape = { readonly points: readonly ChartPoint[] };
type Props = {
  readonly radar: ComparedRadar;
  /** The same in a sentence. */
  readonly description: string;
  /** The keys of the lines that are not drawn. */
  readonly hidden: ReadonlySet<string>;
};

/** Up to eight groups over each other, and what they agreed together. A table with the same figures stands beside it. */
export function ComparedRadarChart({ radar: { axes, lines }, description, hidden }: Props) {
  const shown = lines.filter(({ key }) => !hidden.has(key));
  return (
    <div className="radar" role="img" aria-label={description}>
      {/* The chart's own keyboard layer has no name and reads out dots: the table says more. */}
      <RadarChart
        {...size}
        cx={centre.x}
        cy={centre.y}
        outerRadius={radius}
        startAngle={90}
        endAngle={-270}
        data={axes.map(({ area }) => ({ area, full: 100 }))}
        accessibilityLayer={false}
      >
        <PolarGrid gridType="circle" polarRadius={rings} polarAngles={spokes} />
        <PolarAngleAxis dataKey="area" tick={false} axisLine={false} />
        <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
        <RadarFrame axes={axes} centre={centre} radius={radius} />
        {/* One shape for all lines, so that every marker comes after every line. The chart says where 100 lies. */}
        <Radar
          dataKey="full"
          isAnimationActive={false}
          shape={({ points }: Shape) => <Lines rim={points} lines={shown} />}
        />
      </RadarChart>
    </div>
  );
}

/** Where a score lies on its axis. */
function pointAt(rim: ChartPoint, score: number): ChartPoint {
  return {
    x: centre.x + ((rim.x - centre.x) * score) / 100,
    y: centre.y + ((rim.y - centre.y) * score) / 100,
  };
}

function Lines({
  rim,
  lines,
}: {
  readonly rim: readonly ChartPoint[];
  readonly lines: readonly ComparedLine[];
}) {
  const pointsOf = ({ scores }: ComparedLine) =>
    rim.map((point, axis) => pointAt(point, scores[axis] ?? 0));
  // The agreed line is the widest and its rings the largest: under the others, it hides none of them.
  const ordered = [
    ...lines.filter(({ marker }) => marker === undefined),
    ...lines.filter(({ marker }) => marker !== undefined),
  ];
  return (
    <g>
      {ordered.map((line) => (
        <g key={line.key}>
          {linePaths(pointsOf(line), line.scores).map(({ path }) => (
            <path key={path} className={`pline ${markerClass(line.marker)}`} d={path} />
          ))}
        </g>
      ))}
      {ordered.map((line) => (
        <g key={line.key}>
          {pointsOf(line).map(({ x, y }, axis) =>
            line.scores[axis] === undefined ? null : (
              <Marker
                key={axis}
                marker={line.marker}
                x={x}
                y={y}
                radius={line.marker === undefined ? 8 : 6.2}
              />
            ),
          )}
        </g>
      ))}
    </g>
  );
}
