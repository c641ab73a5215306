import { spreadOut } from './spread-out';

/** A marker: whose, and where on the line it belongs. */
type SmallMarker = { readonly marker: number; readonly at: number };

const room = { gap: 11.4, from: 7, to: 221 };
/** A marker further than this from its level would be taken for another's. */
const furthest = 18;

function inRows(
  markers: readonly SmallMarker[],
  count: number,
): readonly (readonly (SmallMarker & { readonly x: number })[])[] {
  const sorted = [...markers].sort((a, b) => a.at - b.at);
  return Array.from({ length: count }, (_, row) => {
    const own = sorted.filter((_each, index) => index % count === row);
    const xs = spreadOut(
      own.map(({ at }) => at),
      room,
    );
    return own.map((marker, index) => ({ ...marker, x: xs[index] ?? 0 }));
  });
}

/** Small markers side by side, so that none hides another: in one row, or in two where one would take them too far from their levels. */
export function sideBySide(markers: readonly SmallMarker[]) {
  const one = inRows(markers, 1);
  return one.flat().every(({ x, at }) => Math.abs(x - at) <= furthest) ? one : inRows(markers, 2);
}
