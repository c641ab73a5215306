import type { jsPDF } from 'jspdf';

type Point = readonly [number, number];

/** The point at an angle in degrees, clockwise from twelve o'clock, and a distance from the centre. */
export function around([x, y]: Point, angle: number, distance: number): Point {
  const radians = (angle * Math.PI) / 180;
  return [x + distance * Math.sin(radians), y - distance * Math.cos(radians)];
}

/** One cubic curve along a circle, as steps from its first point. Good to a thousandth for the 72 degrees of a segment. */
function arc(centre: Point, distance: number, from: number, to: number): number[] {
  const radians = ((to - from) * Math.PI) / 180;
  const reach = (4 / 3) * Math.tan(radians / 4) * distance;
  const [startX, startY] = around(centre, from, distance);
  const [endX, endY] = around(centre, to, distance);
  const along = (angle: number): Point => [
    Math.cos((angle * Math.PI) / 180) * reach,
    Math.sin((angle * Math.PI) / 180) * reach,
  ];
  const [outX, outY] = along(from);
  const [inX, inY] = along(to);
  return [outX, outY, endX - inX - startX, endY - inY - startY, endX - startX, endY - startY];
}

/** Fills a piece of a ring. Angles are in degrees, clockwise from twelve o'clock. */
export function fillRing(
  doc: jsPDF,
  centre: Point,
  inner: number,
  outer: number,
  from: number,
  to: number,
): void {
  const [startX, startY] = around(centre, from, outer);
  const [endX, endY] = around(centre, to, outer);
  const [backX, backY] = around(centre, to, inner);
  doc.lines(
    [arc(centre, outer, from, to), [backX - endX, backY - endY], arc(centre, inner, to, from)],
    startX,
    startY,
    [1, 1],
    'F',
    true,
  );
}
