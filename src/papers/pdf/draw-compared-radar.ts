import { dashOf } from '../../domain/comparing/marker-shapes';
import type { ComparedLine } from '../../domain/comparing/compared-radar';
import type { LegendEntry, PaperBlock } from '../content/paper';
import { colourOfMarker, drawMarker } from './draw-marker';
import { page, textWidth } from './page';
import { keepRoom, lineHeight, linesOf, styles, writeLine, type Pen } from './pen';
import {
  drawRadarGrid,
  drawRadarNames,
  radarPoints,
  radarSize,
  strokeRadarLine,
  type Point,
} from './radar-frame';

/** The unit of dashes: a line is 2.75 of them wide (docs/look.md, Partners). */
const unit = 0.2;
const markerRadius = 1.25;
const sample = { width: 12, gap: 3 };
const columnGap = 8;
const columnWidth = (textWidth - columnGap) / 2;
const rowGap = 1.2;

function setLine({ doc }: Pen, marker: number | undefined): void {
  doc
    .setDrawColor(colourOfMarker(marker))
    .setLineWidth((marker === undefined ? 4 : 2.75) * unit)
    .setLineJoin('round');
  doc.setLineDashPattern(
    dashOf(marker).map((length) => length * unit),
    0,
  );
}

/** Under each other, so that none hides another: the agreed line is the widest, and every marker comes after every line. */
function drawLines(pen: Pen, centre: Point, lines: readonly ComparedLine[]): void {
  const ordered = [
    ...lines.filter(({ marker }) => marker === undefined),
    ...lines.filter(({ marker }) => marker !== undefined),
  ];
  for (const { marker, scores } of ordered) {
    setLine(pen, marker);
    strokeRadarLine(pen, radarPoints(centre, scores), scores);
  }
  for (const { marker, scores } of ordered) {
    radarPoints(centre, scores).forEach((point, axis) => {
      if (scores[axis] !== undefined)
        drawMarker(pen, marker, point, marker === undefined ? 1.6 : markerRadius);
    });
  }
}

type LegendRow = {
  readonly cells: readonly { readonly line: ComparedLine; readonly texts: readonly string[] }[];
  readonly height: number;
};

function textOf({ marker }: ComparedLine, entry: LegendEntry | undefined): string {
  if (entry === undefined) return '';
  return marker === undefined ? entry.name : `${entry.head}  ${entry.name}`;
}

function legendRows(
  pen: Pen,
  lines: readonly ComparedLine[],
  legend: readonly LegendEntry[],
): readonly LegendRow[] {
  const cells = lines.map((line, index) => ({
    line,
    texts: linesOf(
      pen,
      textOf(line, legend[index]),
      styles.text,
      columnWidth - sample.width - sample.gap,
    ),
  }));
  return Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => {
    const own = cells.slice(row * 2, row * 2 + 2);
    return {
      cells: own,
      height: Math.max(...own.map(({ texts }) => texts.length)) * lineHeight(styles.text) + rowGap,
    };
  });
}

function drawLegend(pen: Pen, rows: readonly LegendRow[]): void {
  for (const { cells, height } of rows) {
    keepRoom(pen, height);
    cells.forEach(({ line: { marker }, texts }, column) => {
      const x = page.margin + column * (columnWidth + columnGap);
      const middle = pen.y + lineHeight(styles.text) / 2;
      setLine(pen, marker);
      pen.doc.line(x, middle, x + sample.width, middle);
      drawMarker(pen, marker, [x + sample.width / 2, middle], markerRadius);
      texts.forEach((text, at) =>
        writeLine(
          { doc: pen.doc, y: pen.y + at * lineHeight(styles.text) },
          text,
          styles.text,
          x + sample.width + sample.gap,
        ),
      );
    });
    pen.y += height;
  }
}

/** Several lines over each other as vectors, each with the dash and marker of the screen, and a legend below. */
export function drawComparedRadar(
  pen: Pen,
  { radar: { axes, lines }, legend }: Extract<PaperBlock, { kind: 'compared-radar' }>,
): void {
  const rows = legendRows(pen, lines, legend);
  keepRoom(pen, radarSize.height + rows.reduce((sum, { height }) => sum + height, 0));
  const centre: Point = [page.width / 2, pen.y + radarSize.aboveCentre];
  drawRadarGrid(pen, centre, axes);
  drawLines(pen, centre, lines);
  pen.doc.setLineDashPattern([], 0);
  drawRadarNames(
    pen,
    centre,
    axes.map(({ name }) => ({ name })),
  );
  pen.y += radarSize.height;
  drawLegend(pen, rows);
  pen.doc.setLineDashPattern([], 0);
  pen.y += 4;
}
