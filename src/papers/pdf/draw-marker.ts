import { markerShape } from '../../domain/comparing/marker-shapes';
import { colours } from './page';
import type { Pen } from './pen';
import { stepsFrom, type Point } from './radar-frame';

/** The colour of a group's line and marker; ink for what the whole group agreed. */
export function colourOfMarker(marker: number | undefined): string {
  return marker === undefined ? colours.ink : (colours.partners[marker] ?? colours.ink);
}

/** A group's marker around a point, with an edge of paper that sets it off from the lines under it. `radius` in millimetres. */
export function drawMarker(
  { doc }: Pen,
  marker: number | undefined,
  [x, y]: Point,
  radius: number,
): void {
  const shape = markerShape(marker, radius);
  doc
    .setLineDashPattern([], 0)
    .setLineJoin('round')
    .setLineWidth(radius * 0.22)
    .setFillColor(colourOfMarker(marker))
    .setDrawColor(colours.paper);
  switch (shape.kind) {
    case 'disc':
      doc.circle(x, y, shape.radius, 'FD');
      return;
    case 'polygon': {
      const [first, ...others] = shape.points.map(([across, down]): Point => [
        x + across,
        y + down,
      ]);
      if (first !== undefined)
        doc.lines(stepsFrom(first, others), first[0], first[1], [1, 1], 'FD', true);
      return;
    }
    case 'double-ring':
      doc
        .setDrawColor(colours.ink)
        .setFillColor(colours.paper)
        .setLineWidth(radius * 0.25);
      doc.circle(x, y, shape.outer, 'FD');
      doc.circle(x, y, shape.inner, 'S');
  }
}
