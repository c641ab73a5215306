import { noFigure } from '../../wording/figures';
import type { RadarFigure } from '../../wording/radar-figure';
import { colours, page, textWidth } from './page';
import { keepRoom, lineHeight, linesOf, styles, writeLine, type Pen } from './pen';
import {
  drawRadarGrid,
  drawRadarNames,
  radarPoints,
  radarSize,
  stepsFrom,
  strokeRadarLine,
  type Point,
} from './radar-frame';

function fillLine({ doc }: Pen, [first, ...others]: readonly Point[]): void {
  if (first === undefined) return;
  doc.setFillColor(colours.oursTint);
  doc.lines(stepsFrom(first, others), first[0], first[1], [1, 1], 'F', true);
}

/** The radar as vectors, with the key below it. Solid against dotted, so that it reads in black and white. */
export function drawRadar(pen: Pen, { axes, key }: RadarFigure): void {
  const { doc } = pen;
  const keyLines = linesOf(pen, key, styles.quiet, textWidth);
  keepRoom(pen, radarSize.height + keyLines.length * lineHeight(styles.quiet) + 4);
  const centre: Point = [page.width / 2, pen.y + radarSize.aboveCentre];
  const scores = axes.map(({ score }) => score);
  const targets = axes.map(({ target }) => target);
  const points = radarPoints(centre, scores);
  if (scores.every((score) => score !== undefined)) fillLine(pen, points);
  drawRadarGrid(pen, centre, axes);
  doc.setDrawColor(colours.target).setLineWidth(0.4).setLineDashPattern([0.7, 1], 0);
  strokeRadarLine(pen, radarPoints(centre, targets), targets);
  doc.setDrawColor(colours.ours).setLineWidth(0.8).setLineDashPattern([], 0).setLineJoin('round');
  strokeRadarLine(pen, points, scores);
  doc.setFillColor(colours.ours).setDrawColor(colours.paper).setLineWidth(0.4);
  points.forEach(([x, y], axis) => {
    if (scores[axis] !== undefined) doc.circle(x, y, 1.3, 'FD');
  });
  drawRadarNames(
    pen,
    centre,
    axes.map(({ name, score, text }) => ({ name, below: score === undefined ? noFigure : text })),
  );
  pen.y += radarSize.height;
  for (const line of keyLines) {
    writeLine(pen, line, styles.quiet, page.width / 2, 'center');
    pen.y += lineHeight(styles.quiet);
  }
  pen.y += 4;
}
