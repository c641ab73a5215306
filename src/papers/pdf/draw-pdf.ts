import { jsPDF } from 'jspdf';
import { locale } from '../../wording/locale';
import type { Paper } from '../content/paper';
import { drawBlock } from './draw-block';
import { drawFurniture } from './draw-furniture';
import { addFaces } from './faces';
import { page } from './page';
import { styles, type Pen } from './pen';

/** The same paper makes the same bytes: PDF readers want an id and a date, and neither may come from chance. */
const fileId = '0'.repeat(32);

/**
 * Draws a paper as an A4 PDF with embedded faces, title, language and outline. Load it only when it is asked for.
 *
 * @returns steps, a block each, since a paper may be long; at their end the bytes of the file
 */
export function* drawPdf(paper: Paper): Generator<void, ArrayBuffer> {
  const doc = new jsPDF({
    unit: 'mm',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  addFaces(doc);
  doc.setLineHeightFactor(styles.text.leading);
  doc.setFileId(fileId);
  doc.setCreationDate(`D:${paper.madeOn.replaceAll('-', '')}000000+00'00'`);
  doc.setProperties({ title: paper.title, subject: paper.head, creator: 'Partnership readiness' });
  doc.setLanguage(locale);
  doc.viewerPreferences({ DisplayDocTitle: true });
  const pen: Pen = { doc, y: page.top };
  for (const [index, block] of paper.blocks.entries()) {
    yield;
    drawBlock(pen, block, paper.blocks.slice(index + 1));
    const title =
      block.kind === 'heading' && block.level === 2
        ? block.text
        : block.kind === 'opening'
          ? block.above
          : undefined;
    if (title !== undefined)
      doc.outline.add(null, title, { pageNumber: doc.getCurrentPageInfo().pageNumber });
  }
  yield;
  drawFurniture(pen, paper);
  yield;
  return doc.output('arraybuffer');
}
