import { radarLines } from '../../domain/scoring/radar-lines';
import { colours } from './page';
import { lineHeight, styles, writeLine, type Pen } from './pen';
import { around, fillRing } from './ring';

/** A point on the page, in millimetres. */
export type Point = readonly [number, number];

/** How large a radar is drawn, in millimetres. */
export const radarSize = { radius: 28, aboveCentre: 28 + 15, height: 2 * 28 + 27 } as const;

const { radius } = radarSize;
const rim = { inner: radius + 0.6, outer: radius + 3 };
const step = 72;
/** Where names stand around the rim: across from the centre, down from it, and how they are aligned. */
const labels: readonly {
  readonly across: number;
  readonly down: number;
  readonly align: 'left' | 'center' | 'right';
}[] = [
  { across: 0, down: -radius - 14.5, align: 'center' },
  { across: radius + 5, down: -14, align: 'left' },
  { across: 20, down: radius + 1.5, align: 'left' },
  { across: -20, down: radius + 1.5, align: 'right' },
  { across: -radius - 5, down: -14, align: 'right' },
];

/** Where the values of the axes lie, 0 to 100. An axis without one lies in the centre, where nothing is drawn for it. */
export function radarPoints(
  centre: Point,
  values: readonly (number | undefined)[],
): readonly Point[] {
  return values.map((value, axis) => around(centre, axis * step, ((value ?? 0) / 100) * radius));
}

/** The steps from the first point to the others, as jspdf draws lines. */
export function stepsFrom([x, y]: Point, others: readonly Point[]): number[][] {
  let [lastX, lastY] = [x, y];
  return others.map(([nextX, nextY]) => {
    const delta = [nextX - lastX, nextY - lastY];
    [lastX, lastY] = [nextX, nextY];
    return delta;
  });
}

/** Draws a line through the axes that have a value, open on both sides of each that has none. */
export function strokeRadarLine(
  { doc }: Pen,
  points: readonly Point[],
  values: readonly (number | undefined)[],
): void {
  for (const { axes, closed } of radarLines(values)) {
    const [first, ...others] = axes.flatMap((axis) => {
      const point = points[axis];
      return point === undefined ? [] : [point];
    });
    if (first === undefined || others.length === 0) continue;
    doc.lines(stepsFrom(first, others), first[0], first[1], [1, 1], 'S', closed);
  }
}

/** The circles, the axes with their figures, and the rim of the wheel. */
export function drawRadarGrid(pen: Pen, centre: Point, axes: readonly unknown[]): void {
  const { doc } = pen;
  doc.setDrawColor(colours.rule).setLineWidth(0.2);
  for (const ring of [25, 50, 75, 100])
    doc.circle(centre[0], centre[1], (radius * ring) / 100, 'S');
  doc.setDrawColor(colours.strongRule);
  axes.forEach((_, axis) => {
    const [x, y] = around(centre, axis * step, radius);
    doc.line(centre[0], centre[1], x, y);
    doc.setFillColor(colours.areas[axis] ?? colours.ink);
    fillRing(doc, centre, rim.inner, rim.outer, axis * step - 34.6, axis * step + 34.6);
  });
  for (const tick of [25, 50, 75]) {
    const y = centre[1] + (radius * tick) / 100;
    doc.setFillColor(colours.paper).rect(centre[0] - 2.4, y - 1.6, 4.8, 3.2, 'F');
    writeLine(
      { doc, y: y - lineHeight(styles.quiet) / 2 },
      String(tick),
      styles.quiet,
      centre[0],
      'center',
    );
  }
}

/** The names of the areas around the rim, each with what stands under it. */
export function drawRadarNames(
  { doc }: Pen,
  centre: Point,
  axes: readonly { readonly name: string; readonly below?: string }[],
): void {
  axes.forEach(({ name, below }, axis) => {
    const label = labels[axis];
    if (label === undefined) return;
    const x = centre[0] + label.across;
    const y =
      centre[1] + label.down + (below === undefined && axis === 0 ? lineHeight(styles.text) : 0);
    writeLine({ doc, y }, name, styles.label, x, label.align);
    if (below !== undefined)
      writeLine({ doc, y: y + lineHeight(styles.label) }, below, styles.text, x, label.align);
  });
}
