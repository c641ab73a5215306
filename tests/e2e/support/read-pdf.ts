import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { outlineOf } from '../../support/outline-of.ts';

/** What a downloaded PDF says: its text by page, with single spaces, and its title, language and outline. */
export async function readPdf(path: string) {
  const document = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 })
    .promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
  }
  const { info } = await document.getMetadata();
  const outline = (await outlineOf(document)).map(({ title }) => title);
  return { pages, text: pages.join(' '), info: info as Readonly<Record<string, unknown>>, outline };
}
