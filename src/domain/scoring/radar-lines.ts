import { lastOf } from '../model/last-of';

/** A stretch of neighbouring axes that have a value, in the order of the axes; closed when it is all of them. */
type RadarLine = { readonly axes: readonly number[]; readonly closed: boolean };

/**
 * The lines of a radar: on an axis without a value the line stays open on both sides (docs/domain.md, Scoring).
 * The last axis is the first one's neighbour. One axis between two open ones is a line of one: a dot alone.
 *
 * @param values one for each axis, from twelve o'clock clockwise; `undefined` where there is no score
 * @returns one closed line when every axis has a value; none when no axis has
 */
export function radarLines(values: readonly (number | undefined)[]): readonly RadarLine[] {
  const count = values.length;
  const firstOpen = values.indexOf(undefined);
  if (firstOpen === -1)
    return count === 0 ? [] : [{ axes: values.map((_, axis) => axis), closed: true }];
  const lines: { axes: number[]; closed: false }[] = [];
  for (let step = 1; step < count; step += 1) {
    const axis = (firstOpen + step) % count;
    if (values[axis] === undefined) continue;
    const before = lastOf(lines);
    if (before !== undefined && lastOf(before.axes) === (axis + count - 1) % count)
      before.axes.push(axis);
    else lines.push({ axes: [axis], closed: false });
  }
  return lines;
}
