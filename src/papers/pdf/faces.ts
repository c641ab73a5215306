import type { jsPDF } from 'jspdf';
import strong from './fonts/atkinson-hyperlegible-next-700.ttf?inline';
import text from './fonts/atkinson-hyperlegible-next-400.ttf?inline';
import head from './fonts/literata-600.ttf?inline';

/** The three faces, by what they are for. */
export type Face = 'text' | 'strong' | 'head';

const faces: readonly {
  readonly face: Face;
  readonly family: string;
  readonly style: 'normal' | 'bold';
  readonly url: string;
}[] = [
  { face: 'text', family: 'Atkinson', style: 'normal', url: text },
  { face: 'strong', family: 'Atkinson', style: 'bold', url: strong },
  { face: 'head', family: 'Literata', style: 'normal', url: head },
];

/** Puts the faces into a document: embedded, so that every name comes out right and can be copied. */
export function addFaces(doc: jsPDF): void {
  for (const { face, family, style, url } of faces) {
    doc.addFileToVFS(`${face}.ttf`, url.slice(url.indexOf(',') + 1));
    doc.addFont(`${face}.ttf`, family, style);
  }
}

/** The family and style under which a document knows a face. */
export function fontOf(face: Face): { readonly family: string; readonly style: 'normal' | 'bold' } {
  return {
    family: face === 'head' ? 'Literata' : 'Atkinson',
    style: face === 'strong' ? 'bold' : 'normal',
  };
}
