import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { noFigure } from '../wording/figures';
import type { RadarFigure } from '../wording/radar-figure';
import { linePaths, type ChartPoint } from './line-path';
import { RadarFrame } from './radar-frame';
import { radarShape } from './radar-shape';
import './radar.css';

const { size, centre, radius, rings, spokes } = radarShape;

type Shape = { readonly points: readonly ChartPoint[] };

/** The five scores against their targets. A table with the same figures stands beside it. */
export function AreaRadar({
  figure: { axes, description, key },
}: {
  readonly figure: RadarFigure;
}) {
  const scores = axes.map(({ score }) => score);
  return (
    <figure className="radar-figure">
      <div className="radar" role="img" aria-label={description}>
        {/* The chart's own keyboard layer has no name and reads out dots: the table says more. */}
        <RadarChart
          {...size}
          cx={centre.x}
          cy={centre.y}
          outerRadius={radius}
          startAngle={90}
          endAngle={-270}
          data={[...axes]}
          accessibilityLayer={false}
        >
          <PolarGrid gridType="circle" polarRadius={rings} polarAngles={spokes} />
          <PolarAngleAxis dataKey="area" tick={false} axisLine={false} />
          <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
          <RadarFrame
            axes={axes.map(({ area, name, score, text }) => ({
              area,
              name,
              value: score === undefined ? noFigure : text,
            }))}
            centre={centre}
            radius={radius}
          />
          <Radar
            dataKey="target"
            isAnimationActive={false}
            shape={({ points }: Shape) => (
              <Line points={points} values={axes.map(({ target }) => target)} className="target" />
            )}
          />
          <Radar
            dataKey="score"
            isAnimationActive={false}
            shape={({ points }: Shape) => (
              <Line points={points} values={scores} className="ours" dots />
            )}
          />
        </RadarChart>
      </div>
      <figcaption className="small quiet">{key}</figcaption>
    </figure>
  );
}

type LineProps = Shape & {
  readonly values: readonly (number | undefined)[];
  readonly className: string;
  readonly dots?: boolean;
};

/** Left to itself the chart draws a missing score as 0. This leaves its axis open. */
function Line({ points, values, className, dots = false }: LineProps) {
  return (
    <g>
      {linePaths(points, values).map(({ path, closed }) => (
        <path key={path} className={closed ? className : `${className} open`} d={path} />
      ))}
      {dots &&
        points.map(({ x, y }, axis) =>
          values[axis] === undefined ? null : (
            <circle key={`${x} ${y}`} className="dot" cx={x} cy={y} r="6" />
          ),
        )}
    </g>
  );
}
