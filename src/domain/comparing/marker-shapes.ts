import { mostOnRadar } from './thresholds';

/** A point across and down from a marker's centre. */
type MarkerPoint = readonly [number, number];

/** What a marker looks like, in the units of its radius: a screen and a paper draw the same. */
type MarkerShape =
  | { readonly kind: 'disc'; readonly radius: number }
  | { readonly kind: 'polygon'; readonly points: readonly MarkerPoint[] }
  /** Two rings, not filled: what the whole group agreed. */
  | { readonly kind: 'double-ring'; readonly outer: number; readonly inner: number };

const arm = 0.4;
const reach = 1.157;
const plus: readonly MarkerPoint[] = [
  [-arm, -reach],
  [arm, -reach],
  [arm, -arm],
  [reach, -arm],
  [reach, arm],
  [arm, arm],
  [arm, reach],
  [-arm, reach],
  [-arm, arm],
  [-reach, arm],
  [-reach, -arm],
  [-arm, -arm],
];
const triangle: readonly MarkerPoint[] = [
  [0, -1.15],
  [1.1, 0.8],
  [-1.1, 0.8],
];
const hexagon = [0, 1, 2, 3, 4, 5].map((corner): MarkerPoint => {
  const angle = (corner * Math.PI) / 3;
  return [1.1 * Math.sin(angle), -1.1 * Math.cos(angle)];
});

/** For a radius of 1, in the order of the markers: disc, square, triangle, diamond, plus, triangle down, hexagon, cross. They fill about the same area. */
const polygons: readonly (readonly MarkerPoint[] | undefined)[] = [
  undefined,
  [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  triangle,
  [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  plus,
  triangle.map(([across, down]): MarkerPoint => [across, -down]),
  hexagon,
  plus.map(([across, down]): MarkerPoint => [
    (across - down) * Math.SQRT1_2,
    (across + down) * Math.SQRT1_2,
  ]),
];

/** Lengths of line and gap, turn by turn, in the order of the markers. Empty is solid. */
const dashes: readonly (readonly number[])[] = [
  [],
  [10, 4],
  [2, 4],
  [14, 4, 2, 4],
  [6, 3],
  [18, 5],
  [8, 3, 2, 3, 2, 3],
  [4, 7],
];

/**
 * The marker of a group (docs/look.md, Partners).
 *
 * @param marker from 0, in the order added; from 8 on a plain disc; `undefined` for the agreed result
 * @param radius of the disc, in any unit; the other shapes reach up to a quarter further across and down, and the rings a fifth
 */
export function markerShape(marker: number | undefined, radius: number): MarkerShape {
  if (marker === undefined)
    return { kind: 'double-ring', outer: radius * 1.2, inner: radius * 0.6 };
  const points = polygons[marker];
  return points === undefined
    ? { kind: 'disc', radius }
    : { kind: 'polygon', points: points.map(([across, down]) => [across * radius, down * radius]) };
}

/** The dashes of a group's line, in units of which a line is 2.75 wide. Empty is solid: the first marker, from 8 on, and the agreed result. */
export function dashOf(marker: number | undefined): readonly number[] {
  return marker === undefined ? [] : (dashes[marker] ?? []);
}

/** Whether each of these groups has a marker that no other has. Where one does not, all are drawn as plain discs. */
export function haveMarkers(groups: readonly { readonly marker: number }[]): boolean {
  return groups.every(({ marker }) => marker < mostOnRadar);
}
