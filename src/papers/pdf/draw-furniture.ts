import type { Paper } from '../content/paper';
import { colours, page } from './page';
import { setStyle, styles, writeLine, type Pen } from './pen';
import { fillRing } from './ring';

const headTop = 12;
const headRule = 20;
const footRule = page.height - 16;
const right = page.width - page.margin;

function drawMark({ doc }: Pen): void {
  for (let segment = 0; segment < 5; segment += 1) {
    doc.setFillColor(colours.areas[segment] ?? colours.ink);
    fillRing(
      doc,
      [page.margin + 2.9, headTop + 2.9],
      1.6,
      2.9,
      segment * 72 - 33,
      segment * 72 + 33,
    );
  }
}

/** Head and foot of every page: whose paper it is, from when, that it is independent, and the page's number. */
export function drawFurniture(pen: Pen, { head, foot, notice }: Paper): void {
  const { doc } = pen;
  const count = doc.getNumberOfPages();
  for (let number = 1; number <= count; number += 1) {
    doc.setPage(number);
    drawMark(pen);
    writeLine({ doc, y: headTop + 0.5 }, 'Partnership readiness', styles.label, page.margin + 8);
    writeLine({ doc, y: headTop + 0.9 }, head, styles.quiet, right, 'right');
    doc.setDrawColor(colours.rule).setLineWidth(0.2);
    doc.line(page.margin, headRule, right, headRule).line(page.margin, footRule, right, footRule);
    if (notice !== undefined) {
      writeLine(
        { doc, y: headRule + 2 },
        notice,
        { ...styles.quiet, face: 'strong', colour: colours.ink },
        page.margin,
      );
    }
    writeLine({ doc, y: footRule + 1.6 }, foot, styles.quiet, page.margin);
    writeLine(
      { doc, y: footRule + 1.6 },
      `Page ${number} of ${count}`,
      styles.quiet,
      right,
      'right',
    );
  }
  setStyle(pen, styles.text);
}
