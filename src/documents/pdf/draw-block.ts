import type { PaperBlock } from '../paper';
import { drawRadar } from './draw-radar';
import { drawSignatures, signaturesHeight } from './draw-signatures';
import { drawTable } from './draw-table';
import { page, textWidth } from './page';
import { keepRoom, lineHeight, linesOf, styles, turnPage, writeLine, writeLines, type Pen } from './pen';

const labelWidth = 25;
/** A paragraph of so many lines is kept on one page. */
const linesKeptTogether = 8;

type Block<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>;

function drawOpening(pen: Pen, { above, heading, below }: Block<'opening'>): void {
  writeLines(pen, linesOf(pen, above, { ...styles.lead, colour: styles.quiet.colour }, textWidth), { ...styles.lead, colour: styles.quiet.colour }, page.margin);
  pen.y += 1.5;
  writeLines(pen, linesOf(pen, heading, styles.title, textWidth), styles.title, page.margin);
  pen.y += 3;
  for (const text of below) {
    writeLines(pen, linesOf(pen, text, styles.text, textWidth), styles.text, page.margin);
    pen.y += 1;
  }
  pen.y += 2;
}

/** The room that a heading wants below it, so that it never stands alone at the foot of a page. */
function roomAfterHeading(pen: Pen, next: PaperBlock | undefined): number {
  switch (next?.kind) {
    case 'signatures': return signaturesHeight(pen, next.names);
    case 'table': return 30;
    case 'paragraph': return Math.min(linesKeptTogether, linesOf(pen, next.text, styles.text, textWidth).length) * lineHeight(styles.text);
    case 'heading': return 24;
    default: return 0;
  }
}

function drawHeading(pen: Pen, { level, text }: Block<'heading'>, next: PaperBlock | undefined): void {
  const style = level === 2 ? styles.heading2 : styles.heading3;
  const [above, below] = level === 2 ? [6, 1.5] : [3.5, 1];
  const lines = linesOf(pen, text, style, textWidth);
  keepRoom(pen, above + lines.length * lineHeight(style) + below + roomAfterHeading(pen, next));
  if (pen.y > page.top) pen.y += above;
  writeLines(pen, lines, style, page.margin);
  pen.y += below;
}

function drawParagraph(pen: Pen, { text, label, quiet }: Block<'paragraph'>): void {
  const style = quiet === true ? styles.quiet : styles.text;
  const indent = label === undefined ? 0 : labelWidth;
  const lines = linesOf(pen, text, style, textWidth - indent);
  if (lines.length <= linesKeptTogether) keepRoom(pen, lines.length * lineHeight(style));
  if (label !== undefined) writeLine(pen, label, styles.label, page.margin);
  writeLines(pen, lines, style, page.margin + indent);
  pen.y += label === undefined ? 2 : 1;
}

/** Draws one block where the pen stands and leaves the pen below it. `next` is what follows, so that headings keep with it. */
export function drawBlock(pen: Pen, block: PaperBlock, next: PaperBlock | undefined): void {
  switch (block.kind) {
    case 'opening': return drawOpening(pen, block);
    case 'heading': return drawHeading(pen, block, next);
    case 'paragraph': return drawParagraph(pen, block);
    case 'radar': return drawRadar(pen, block.figure);
    case 'table': return drawTable(pen, block);
    case 'signatures': return drawSignatures(pen, block.names);
    case 'new-page': return turnPage(pen);
  }
}
