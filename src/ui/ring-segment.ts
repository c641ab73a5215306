/** A piece of a ring around a centre, from twelve o'clock clockwise. Angles are in degrees. */
type RingSegment = {
  readonly centre: readonly [number, number];
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
};

const fixed = (value: number) => Number(value.toFixed(1));

/** The point at an angle from twelve o'clock and a distance from the centre. */
export function pointAt(
  [x, y]: readonly [number, number],
  angle: number,
  distance: number,
): readonly [number, number] {
  const radians = (angle * Math.PI) / 180;
  return [fixed(x + distance * Math.sin(radians)), fixed(y - distance * Math.cos(radians))];
}

/** The SVG path of a ring segment. */
export function ringSegmentPath({ centre, inner, outer, from, to }: RingSegment): string {
  const [a, b] = [pointAt(centre, from, outer), pointAt(centre, to, outer)];
  const [c, d] = [pointAt(centre, to, inner), pointAt(centre, from, inner)];
  return `M${a.join(' ')}A${outer} ${outer} 0 0 1 ${b.join(' ')}L${c.join(' ')}A${inner} ${inner} 0 0 0 ${d.join(' ')}Z`;
}
