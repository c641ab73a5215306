import { spreadOut } from './spread-out';

/** Where a marker stands: along the scale, and on which lane: 0 on the line, -1 above it, 1 below. */
type InLane = { readonly x: number; readonly lane: number };

const lanes = [0, -1, 1];
const room = { gap: 13, from: 7, to: 193 };

/**
 * Puts each position on the first lane where it hides none before it. Where all three are taken there, they share them
 * in turn and move aside as little as that takes.
 *
 * @returns one for each, in the order of `positions`
 */
export function inLanes(positions: readonly number[]): readonly InLane[] {
  const ends = lanes.map(() => -Infinity);
  const laneOf = new Map<number, number>();
  for (const index of positions
    .map((_, each) => each)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))) {
    const x = positions[index] ?? 0;
    const free = ends.findIndex((end) => x - end >= room.gap);
    const at = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
    ends[at] = Math.max(x, (ends[at] ?? x) + (free === -1 ? room.gap : 0));
    laneOf.set(index, at);
  }
  const placed = new Map(
    lanes.flatMap((lane, at) => {
      const own = positions.flatMap((_, index) => (laneOf.get(index) === at ? [index] : []));
      const xs = spreadOut(
        own.map((index) => positions[index] ?? 0),
        room,
      );
      return own.map((index, order): [number, InLane] => [index, { x: xs[order] ?? 0, lane }]);
    }),
  );
  return positions.map((x, index) => placed.get(index) ?? { x, lane: 0 });
}
