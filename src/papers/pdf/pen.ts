import type { jsPDF } from 'jspdf';
import { printableText } from './printable-text';
import { fontOf, type Face } from './faces';
import { colours, millimetres, page } from './page';

/** Where the next thing goes: the document, and the distance from the top of its page in millimetres. */
export type Pen = { readonly doc: jsPDF; y: number };

/** How a text looks: face, size in points, colour, and the height of a line as a multiple of the size. */
export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly leading: number;
};

export const styles = {
  text: { face: 'text', size: 10, colour: colours.ink, leading: 1.3 },
  label: { face: 'strong', size: 10, colour: colours.ink, leading: 1.3 },
  quiet: { face: 'text', size: 8.5, colour: colours.quiet, leading: 1.3 },
  lead: { face: 'text', size: 11.5, colour: colours.ink, leading: 1.4 },
  title: { face: 'head', size: 25, colour: colours.ink, leading: 1.15 },
  heading2: { face: 'head', size: 15, colour: colours.ink, leading: 1.25 },
  heading3: { face: 'strong', size: 10.5, colour: colours.ink, leading: 1.35 },
  figure: { face: 'head', size: 13, colour: colours.ink, leading: 1.1 },
} as const satisfies Record<string, TextStyle>;

/** The height of one line in millimetres. */
export function lineHeight({ size, leading }: TextStyle): number {
  return millimetres(size * leading);
}

/** Makes a style the current one of the document. */
export function setStyle({ doc }: Pen, { face, size, colour }: TextStyle): void {
  const { family, style } = fontOf(face);
  doc.setFont(family, style).setFontSize(size).setTextColor(colour);
}

/** The lines of a text within a width in millimetres. Line breaks in it are kept; a word that is too long is cut. */
export function linesOf(
  pen: Pen,
  text: string,
  style: TextStyle,
  width: number,
): readonly string[] {
  setStyle(pen, style);
  const lines: unknown = pen.doc.splitTextToSize(printableText(text), width);
  return Array.isArray(lines) ? lines.map(String) : [];
}

/** Writes one line with its top at the pen, and leaves the pen where it is. */
export function writeLine(
  pen: Pen,
  line: string,
  style: TextStyle,
  x: number,
  align: 'left' | 'right' | 'center' = 'left',
): void {
  setStyle(pen, style);
  const baseline = pen.y + millimetres(style.size * (0.5 * style.leading + 0.32));
  pen.doc.text(line, x, baseline, { align });
}

/** Begins a new page. */
export function turnPage(pen: Pen): void {
  pen.doc.addPage();
  pen.y = page.top;
}

/** Makes sure that so many millimetres are left on the page, or begins a new one. */
export function keepRoom(pen: Pen, height: number): void {
  if (pen.y + height > page.bottom && pen.y > page.top) turnPage(pen);
}

/** Writes lines downwards and moves the pen below them; from page to page where they need it. */
export function writeLines(pen: Pen, lines: readonly string[], style: TextStyle, x: number): void {
  for (const line of lines) {
    keepRoom(pen, lineHeight(style));
    writeLine(pen, line, style, x);
    pen.y += lineHeight(style);
  }
}
