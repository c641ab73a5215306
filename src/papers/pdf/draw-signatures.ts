import { colours, page, textWidth } from './page';
import { keepRoom, lineHeight, linesOf, styles, writeLine, type Pen } from './pen';

const gap = 9;
const roomToSign = 13;

/** How many sign side by side: three where that leaves no row with one alone. */
function columnsFor(names: readonly string[]): number {
  return names.length % 3 === 0 ? 3 : 2;
}

type Row = {
  readonly names: readonly (readonly string[])[];
  readonly width: number;
  readonly height: number;
};

/** The rows of places to sign, each with its names in lines and its height in millimetres. */
function rowsOf(pen: Pen, names: readonly string[]): readonly Row[] {
  const columns = columnsFor(names);
  const width = (textWidth - gap * (columns - 1)) / columns;
  return Array.from({ length: Math.ceil(names.length / columns) }, (_, row) => {
    const lines = names
      .slice(row * columns, (row + 1) * columns)
      .map((name) => linesOf(pen, name === '' ? 'Organisation:' : name, styles.label, width));
    const tallest = Math.max(...lines.map(({ length }) => length));
    return {
      names: lines,
      width,
      height: roomToSign + (tallest + 1) * lineHeight(styles.text) + 4,
    };
  });
}

/** The height of all places to sign, in millimetres. */
export function signaturesHeight(pen: Pen, names: readonly string[]): number {
  return rowsOf(pen, names).reduce((sum, { height }) => sum + height, 0);
}

/** A line to sign on for each partner, with its name below. A blank name leaves room to write it. */
export function drawSignatures(pen: Pen, names: readonly string[]): void {
  for (const { names: lines, width, height } of rowsOf(pen, names)) {
    keepRoom(pen, height);
    const y = pen.y + roomToSign;
    lines.forEach((nameLines, column) => {
      const x = page.margin + column * (width + gap);
      pen.doc
        .setDrawColor(colours.ink)
        .setLineWidth(0.35)
        .line(x, y, x + width, y);
      nameLines.forEach((line, at) =>
        writeLine(
          { doc: pen.doc, y: y + 1.2 + at * lineHeight(styles.label) },
          line,
          styles.label,
          x,
        ),
      );
      writeLine(
        { doc: pen.doc, y: y + 1.2 + nameLines.length * lineHeight(styles.label) },
        'Signed, with name, role and date',
        styles.quiet,
        x,
      );
    });
    pen.y += height;
  }
}
