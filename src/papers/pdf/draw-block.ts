import type { PaperBlock } from '../content/paper';
import { drawComparedRadar } from './draw-compared-radar';
import { drawRadar } from './draw-radar';
import { drawSignatures, signaturesHeight } from './draw-signatures';
import { beginningHeight, drawTable } from './draw-table';
import { page, textWidth } from './page';
import {
  keepRoom,
  lineHeight,
  linesOf,
  styles,
  turnPage,
  writeLine,
  writeLines,
  type Pen,
} from './pen';

const labelWidth = 25;
/** A paragraph of so many lines is kept on one page. */
const linesKeptTogether = 8;

type Block<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>;

function drawOpening(pen: Pen, { above, heading, below }: Block<'opening'>): void {
  writeLines(
    pen,
    linesOf(pen, above, { ...styles.lead, colour: styles.quiet.colour }, textWidth),
    { ...styles.lead, colour: styles.quiet.colour },
    page.margin,
  );
  pen.y += 1.5;
  writeLines(pen, linesOf(pen, heading, styles.title, textWidth), styles.title, page.margin);
  pen.y += 3;
  for (const text of below) {
    writeLines(pen, linesOf(pen, text, styles.text, textWidth), styles.text, page.margin);
    pen.y += 1;
  }
  pen.y += 2;
}

const headingSpace = {
  2: { style: styles.heading2, above: 6, below: 1.5 },
  3: { style: styles.heading3, above: 3.5, below: 1 },
} as const;

const paragraphIndent = ({ label }: Block<'paragraph'>) => (label === undefined ? 0 : labelWidth);
const spaceBelow = ({ label }: Block<'paragraph'>) => (label === undefined ? 2 : 1);
const paragraphStyle = ({ quiet }: Block<'paragraph'>) =>
  quiet === true ? styles.quiet : styles.text;

/** The height of what must stand together where these blocks begin, so that no heading is left alone at the foot of a page. */
function beginningOf(pen: Pen, [block, ...rest]: readonly PaperBlock[]): number {
  switch (block?.kind) {
    case 'signatures':
      return signaturesHeight(pen, block.names);
    case 'table':
      return beginningHeight(pen, block);
    case 'paragraph': {
      const style = paragraphStyle(block);
      const lines = linesOf(pen, block.text, style, textWidth - paragraphIndent(block)).length;
      if (block.keepWithNext === true)
        return lines * lineHeight(style) + spaceBelow(block) + beginningOf(pen, rest);
      return Math.min(linesKeptTogether, lines) * lineHeight(style);
    }
    case 'heading': {
      const { style, above, below } = headingSpace[block.level];
      return (
        above +
        linesOf(pen, block.text, style, textWidth).length * lineHeight(style) +
        below +
        beginningOf(pen, rest)
      );
    }
    default:
      return 0;
  }
}

function drawHeading(pen: Pen, block: Block<'heading'>, rest: readonly PaperBlock[]): void {
  const { style, above, below } = headingSpace[block.level];
  keepRoom(pen, beginningOf(pen, [block, ...rest]));
  if (pen.y > page.top) pen.y += above;
  writeLines(pen, linesOf(pen, block.text, style, textWidth), style, page.margin);
  pen.y += below;
}

function drawParagraph(pen: Pen, block: Block<'paragraph'>, rest: readonly PaperBlock[]): void {
  const { text, label } = block;
  const style = paragraphStyle(block);
  const indent = paragraphIndent(block);
  const lines = linesOf(pen, text, style, textWidth - indent);
  if (block.keepWithNext === true) keepRoom(pen, beginningOf(pen, [block, ...rest]));
  else if (lines.length <= linesKeptTogether) keepRoom(pen, lines.length * lineHeight(style));
  if (label !== undefined) writeLine(pen, label, styles.label, page.margin);
  writeLines(pen, lines, style, page.margin + indent);
  pen.y += spaceBelow(block);
}

/** Draws one block where the pen stands and leaves the pen below it. `rest` is what follows, so that headings keep with it. */
export function drawBlock(pen: Pen, block: PaperBlock, rest: readonly PaperBlock[]): void {
  switch (block.kind) {
    case 'opening':
      return drawOpening(pen, block);
    case 'heading':
      return drawHeading(pen, block, rest);
    case 'paragraph':
      return drawParagraph(pen, block, rest);
    case 'radar':
      return drawRadar(pen, block.figure);
    case 'compared-radar':
      return drawComparedRadar(pen, block);
    case 'table':
      return drawTable(pen, block);
    case 'signatures':
      return drawSignatures(pen, block.names);
    case 'new-page':
      return turnPage(pen);
  }
}
