import { radarLines } from '../../domain/radar-lines';
import type { RadarFigure } from '../../domain/radar-figure';
import { colours, page, textWidth } from './page';
import { keepRoom, lineHeight, linesOf, styles, writeLine, type Pen } from './pen';
import { around, fillRing } from './ring';

type Point = readonly [number, number];

const radius = 28;
const rim = { inner: radius + 0.6, outer: radius + 3 };
const height = 2 * radius + 27;
const step = 72;
/** Where names stand around the rim: across from the centre, down from it, and how they are aligned. */
const labels: readonly { readonly across: number; readonly down: number; readonly align: 'left' | 'center' | 'right' }[] = [
  { across: 0, down: -radius - 14.5, align: 'center' },
  { across: radius + 5, down: -14, align: 'left' },
  { across: 20, down: radius + 1.5, align: 'left' },
  { across: -20, down: radius + 1.5, align: 'right' },
  { across: -radius - 5, down: -14, align: 'right' },
];

/** Draws a line through the axes that have a value, open on both sides of each that has none. */
function drawLine({ doc }: Pen, points: readonly Point[], values: readonly (number | undefined)[]): void {
  for (const { axes, closed } of radarLines(values)) {
    const [first, ...others] = axes.flatMap((axis) => { const point = points[axis]; return point === undefined ? [] : [point]; });
    if (first === undefined || others.length === 0) continue;
    let [x, y] = first;
    const deltas = others.map(([nextX, nextY]) => { const delta = [nextX - x, nextY - y]; [x, y] = [nextX, nextY]; return delta; });
    doc.lines(deltas, first[0], first[1], [1, 1], 'S', closed);
  }
}

function fillLine({ doc }: Pen, points: readonly Point[]): void {
  const [first, ...others] = points;
  if (first === undefined) return;
  let [x, y] = first;
  doc.setFillColor(colours.oursTint);
  doc.lines(others.map(([nextX, nextY]) => { const delta = [nextX - x, nextY - y]; [x, y] = [nextX, nextY]; return delta; }), first[0], first[1], [1, 1], 'F', true);
}

function drawGrid(pen: Pen, centre: Point, axes: RadarFigure['axes']): void {
  const { doc } = pen;
  doc.setDrawColor(colours.rule).setLineWidth(0.2);
  for (const ring of [25, 50, 75, 100]) doc.circle(centre[0], centre[1], (radius * ring) / 100, 'S');
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
    writeLine({ doc, y: y - lineHeight(styles.quiet) / 2 }, String(tick), styles.quiet, centre[0], 'center');
  }
}

function drawNames({ doc }: Pen, centre: Point, axes: RadarFigure['axes']): void {
  axes.forEach(({ name, score, text }, axis) => {
    const label = labels[axis];
    if (label === undefined) return;
    const x = centre[0] + label.across;
    const y = centre[1] + label.down;
    writeLine({ doc, y }, name, styles.label, x, label.align);
    writeLine({ doc, y: y + lineHeight(styles.label) }, score === undefined ? 'n/e' : text, styles.text, x, label.align);
  });
}

/** The radar as vectors, with the key below it. Solid against dotted, so that it reads in black and white. */
export function drawRadar(pen: Pen, { axes, key }: RadarFigure): void {
  const { doc } = pen;
  const keyLines = linesOf(pen, key, styles.quiet, textWidth);
  keepRoom(pen, height + keyLines.length * lineHeight(styles.quiet) + 4);
  const centre: Point = [page.width / 2, pen.y + radius + 15];
  const scores = axes.map(({ score }) => score);
  const pointsOf = (values: readonly (number | undefined)[]) => values.map((value, axis) => around(centre, axis * step, ((value ?? 0) / 100) * radius));
  if (scores.every((score) => score !== undefined)) fillLine(pen, pointsOf(scores));
  drawGrid(pen, centre, axes);
  doc.setDrawColor(colours.target).setLineWidth(0.4).setLineDashPattern([0.7, 1], 0);
  drawLine(pen, pointsOf(axes.map(({ target }) => target)), axes.map(({ target }) => target));
  doc.setDrawColor(colours.ours).setLineWidth(0.8).setLineDashPattern([], 0).setLineJoin('round');
  drawLine(pen, pointsOf(scores), scores);
  doc.setFillColor(colours.ours).setDrawColor(colours.paper).setLineWidth(0.4);
  pointsOf(scores).forEach(([x, y], axis) => { if (scores[axis] !== undefined) doc.circle(x, y, 1.3, 'FD'); });
  drawNames(pen, centre, axes);
  pen.y += height;
  for (const line of keyLines) {
    writeLine(pen, line, styles.quiet, page.width / 2, 'center');
    pen.y += lineHeight(styles.quiet);
  }
  pen.y += 4;
}
