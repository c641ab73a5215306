import { radarLines } from '../domain/scoring/radar-lines';

export type ChartPoint = { readonly x: number; readonly y: number };

const fixed = (value: number) => Number(value.toFixed(1));

/** The SVG path through the points of a stretch of axes. */
function pathThrough(points: readonly ChartPoint[], closed: boolean): string {
  return `M${points.map(({ x, y }) => `${fixed(x)} ${fixed(y)}`).join(' L')}${closed ? 'Z' : ''}`;
}

type LinePath = { readonly path: string; readonly closed: boolean };

/**
 * The paths of a radar's line, with a gap on both sides of each axis without a value.
 *
 * @param points where the values lie, one for each axis
 * @param values the values themselves, `undefined` where there is none
 */
export function linePaths(
  points: readonly ChartPoint[],
  values: readonly (number | undefined)[],
): readonly LinePath[] {
  return radarLines(values).flatMap(({ axes, closed }) => {
    const line = axes.flatMap((axis) => points[axis] ?? []);
    return line.length < 2 ? [] : [{ path: pathThrough(line, closed), closed }];
  });
}
