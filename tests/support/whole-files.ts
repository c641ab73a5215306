import { drawPdf as drawInSteps } from '../../src/papers/pdf/draw-pdf';
import { comparisonCsv as csvInParts } from '../../src/formats/spreadsheet/comparison-csv';

/** The spreadsheet of a comparison as one text. */
export function comparisonCsv(...asked: Parameters<typeof csvInParts>): string {
  return [...csvInParts(...asked)].join('');
}

/** The bytes of a paper as a PDF. */
export function drawPdf(...asked: Parameters<typeof drawInSteps>): ArrayBuffer {
  const steps = drawInSteps(...asked);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
