import { join } from 'node:path';

/** Parts of jspdf that are never called here: it would ship them as files of their own. */
export const leftOut = {
  find: /^(html2canvas|canvg|dompurify)$/,
  replacement: join(import.meta.dirname, '../../src/papers/pdf/left-out.ts'),
};
