import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { outlineOf } from './outline-of';

const millimetresInAPoint = 25.4 / 72;

/** A run of text on a page: its size in points, and where it begins, ends and stands, in millimetres from the left and the top. */
export type PdfText = {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
};

/** One page: the runs that every page has at its head and foot, and what stands between them. */
export type PdfPage = { readonly furniture: readonly PdfText[]; readonly body: readonly PdfText[] };

const headEnds = 27;
const footBegins = 281;
const inBody = ({ baseline }: PdfText) => baseline > headEnds && baseline < footBegins;

/** Reads a PDF as a program for blind readers would: its pages in drawing order, what the file says of itself, and its outline. */
export async function readPages(bytes: ArrayBuffer) {
  const document = await getDocument({ data: new Uint8Array(bytes.slice(0)), verbosity: 0 })
    .promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const height = page.getViewport({ scale: 1 }).height * millimetresInAPoint;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): PdfText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [size, , , , x, y] = item.transform.map(Number);
      const left = (x ?? NaN) * millimetresInAPoint;
      return [
        {
          text: item.str,
          size: size ?? NaN,
          left,
          right: left + item.width * millimetresInAPoint,
          baseline: height - (y ?? NaN) * millimetresInAPoint,
        },
      ];
    });
    pages.push({ furniture: texts.filter((each) => !inBody(each)), body: texts.filter(inBody) });
  }
  const about = new Map<string, unknown>(Object.entries((await document.getMetadata()).info));
  const outline = await Promise.all(
    (await outlineOf(document)).map(async ({ title, dest }) => {
      const reference: unknown = Array.isArray(dest) ? dest[0] : undefined;
      const isReference = (value: unknown): value is { num: number; gen: number } =>
        typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
      return {
        title,
        page: isReference(reference) ? (await document.getPageIndex(reference)) + 1 : undefined,
      };
    }),
  );
  await document.loadingTask.destroy();
  return { pages, about, outline };
}

/** All that stands between head and foot, page after page, with single spaces. */
export function bodyText(pages: readonly PdfPage[]): string {
  return pages
    .flatMap(({ body }) => body.map(({ text }) => text))
    .join(' ')
    .replace(/\s+/g, ' ');
}
