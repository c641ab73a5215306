import { autoTable, type CellHookData } from 'jspdf-autotable';
import type { PaperBlock, PaperCell } from '../content/paper';
import { printableText } from './printable-text';
import { fontOf } from './faces';
import { drawMarker } from './draw-marker';
import { colours, millimetres, page, textWidth } from './page';
import { lineHeight, linesOf, setStyle, styles, writeLine, type Pen, type TextStyle } from './pen';

type TableBlock = Extract<PaperBlock, { kind: 'table' }>;

const padding = { top: 1.4, right: 3, bottom: 1.5, left: 0 };

function styleOf(cell: PaperCell): TextStyle {
  if (cell.figure === true) return styles.figure;
  return cell.strong === true ? styles.label : styles.text;
}

/** The lines of a cell, each voice measured in its own style. */
function linesOfCell(pen: Pen, cell: PaperCell, width: number): readonly string[] {
  return [
    ...linesOf(pen, cell.text, styleOf(cell), width),
    ...(cell.below ?? []).flatMap((text) => linesOf(pen, text, styles.quiet, width)),
  ];
}

/** The disc of 'firm' or the ring of 'close' with its word, after the text. */
function drawMark(pen: Pen, mark: 'firm' | 'close', x: number): void {
  const middle = pen.y + lineHeight(styles.text) / 2;
  pen.doc.setDrawColor(colours.ink).setFillColor(colours.ink).setLineWidth(0.45);
  pen.doc.circle(x + 1, middle, mark === 'firm' ? 1.1 : 0.95, mark === 'firm' ? 'FD' : 'S');
  writeLine(
    { doc: pen.doc, y: pen.y + (lineHeight(styles.text) - lineHeight(styles.quiet)) / 2 },
    mark,
    styles.quiet,
    x + 3.2,
  );
}

function columnWidth(share: number): number {
  return (share / 100) * textWidth;
}

/** A cell of more lines may go on over the page, where each line needs the room of the larger voice. */
const linesOnOnePage = 24;

/** The size of type, in points, from which the library works out how high a cell of two voices is: the mean over its lines. */
function meanSize(pen: Pen, cell: PaperCell, width: number): number {
  const first = linesOf(pen, cell.text, styleOf(cell), width).length;
  const all = linesOfCell(pen, cell, width).length;
  if (all > linesOnOnePage || all === 0) return styles.text.size;
  const own = styleOf(cell);
  return (
    (first * own.size * own.leading + (all - first) * styles.quiet.size * styles.quiet.leading) /
    all /
    styles.text.leading
  );
}

/** The height of the headings with the first row, in millimetres: what has to stand together at the foot of a page. */
export function beginningHeight(pen: Pen, { columns, rows: [first = []] }: TableBlock): number {
  const heads = columns.map(
    ({ heading, share }) =>
      linesOf(pen, heading, styles.quiet, columnWidth(share) - padding.right).length,
  );
  const lines = first.map(
    (cell, index) =>
      linesOfCell(pen, cell, columnWidth(columns[index]?.share ?? 0) - padding.right).length,
  );
  const rowHeight = (count: number, style: TextStyle) =>
    count * lineHeight({ ...styles.text, size: style.size }) + padding.top + padding.bottom;
  return (
    rowHeight(Math.max(1, ...heads), styles.quiet) +
    rowHeight(
      Math.max(1, ...lines),
      first.some(({ figure }) => figure === true) ? styles.figure : styles.text,
    )
  );
}

/**
 * Draws a table through autoTable, which lays out columns, rows and pages. The cells are written here,
 * because a cell has two voices and the library knows one.
 */
export function drawTable(pen: Pen, { columns, rows }: TableBlock): void {
  const { doc } = pen;
  const written = new Map<PaperCell, number>();
  const drawCell = ({ cell, section, row, column }: CellHookData): false => {
    const right = columns[column.index]?.align === 'right';
    const x = right ? cell.x + cell.width - padding.right : cell.x;
    const own: Pen = { doc, y: cell.y + padding.top };
    if (section === 'head') {
      const marker = columns[column.index]?.marker;
      cell.text.forEach((line, index) => {
        writeLine(own, line, styles.quiet, x, right ? 'right' : 'left');
        if (marker !== undefined && index === 0)
          drawMarker(
            own,
            marker === 'agreed' ? undefined : marker,
            [x - doc.getTextWidth(line) - 2.2, own.y + lineHeight(styles.quiet) / 2],
            1.1,
          );
        own.y += lineHeight(styles.quiet);
      });
    } else {
      // A row that goes on over the page has no index of its own, and keeps its source.
      const source = sources.get(row.raw)?.[column.index];
      if (source !== undefined)
        writeCell(own, source, cell.text, x, right, cell.width - padding.right);
    }
    doc
      .setDrawColor(section === 'head' ? colours.strongRule : colours.rule)
      .setLineWidth(section === 'head' ? 0.35 : 0.2);
    doc.line(cell.x, cell.y + cell.height, cell.x + cell.width, cell.y + cell.height);
    return false;
  };
  const writeCell = (
    own: Pen,
    source: PaperCell,
    lines: readonly string[],
    x: number,
    right: boolean,
    width: number,
  ): void => {
    const style = styleOf(source);
    const first = linesOf(own, source.text, style, width).length;
    const before = written.get(source) ?? 0;
    if (source.figure === true) own.y -= (lineHeight(styles.figure) - lineHeight(styles.text)) / 2;
    lines.forEach((line, index) => {
      const voice = before + index < first ? style : styles.quiet;
      writeLine(own, line, voice, x, right ? 'right' : 'left');
      if (source.mark !== undefined && before + index === 0) {
        setStyle(own, style);
        drawMark(own, source.mark, x + doc.getTextWidth(line) + 3);
      }
      own.y += lineHeight(voice);
    });
    written.set(source, before + lines.length);
  };
  const { family } = fontOf('text');
  const body = rows.map((row) =>
    row.map((cell, index) => ({
      content: printableText([cell.text, ...(cell.below ?? [])].join('\n')),
      styles: {
        overflow: (_: unknown, width: number) => [...linesOfCell(pen, cell, width)],
        fontSize: meanSize(pen, cell, columnWidth(columns[index]?.share ?? 0) - padding.right),
      },
    })),
  );
  const sources = new Map<unknown, readonly PaperCell[]>(
    body.map((row, index) => [row, rows[index] ?? []]),
  );
  autoTable(doc, {
    startY: pen.y,
    margin: {
      top: page.top,
      bottom: page.height - page.bottom,
      left: page.margin,
      right: page.margin,
    },
    theme: 'plain',
    rowPageBreak: 'avoid',
    styles: {
      font: family,
      fontSize: styles.text.size,
      cellPadding: padding,
      overflow: 'linebreak',
      valign: 'top',
    },
    headStyles: { fontSize: styles.quiet.size, fontStyle: 'normal' },
    head: [
      columns.map(({ heading, align }) => ({
        content: heading,
        styles: { halign: align ?? 'left' },
      })),
    ],
    body,
    columnStyles: Object.fromEntries(
      columns.map(({ share }, index) => [index, { cellWidth: columnWidth(share) }]),
    ),
    willDrawCell: drawCell,
    didDrawPage: ({ cursor }) => {
      pen.y = (cursor?.y ?? pen.y) + millimetres(8);
    },
  });
}
