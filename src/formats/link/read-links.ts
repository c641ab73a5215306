import type { QuestionBank } from '../../domain/model/question-bank';
import type { AssessmentDocument } from '../json/assessment-document';
import type { ItemContents, ItemSource } from '../item-contents';
import { unpackAssessment } from '../packed/packed-assessment';
import { readQrText } from '../packed/qr-text';
import { readFragment } from './share-link';

const foundOne = (document: AssessmentDocument): ItemContents => ({
  ok: true,
  documents: [document],
  comparisons: [],
  dropped: [],
});

/** The assessment in what stands after `#` in a link, from `/s/` on; or why there is none. */
export function foundInLink(fragment: string): ItemContents {
  const read = readFragment(fragment);
  return read.ok
    ? foundOne(read.document)
    : { ok: false, failure: { of: 'link', why: read.failure } };
}

/** The assessment in what a QR code says, or in what stands after `#`, from `/q/` on; or why there is none. */
export function foundInCode(text: string, bank: QuestionBank): ItemContents {
  const code = readQrText(text);
  const read = code.ok ? unpackAssessment(code.packed, bank) : code;
  return read.ok
    ? foundOne(read.document)
    : { ok: false, failure: { of: 'code', why: read.failure } };
}

/**
 * What is ours in a text: `#/s/…` and `#/q/…`, in the alphabet of base64url, and the bare text of a code. Mail
 * programs that check links wrap them in one of their own, and write `#` and `/` as %23 and %2F there.
 */
const ours = /(?:#|%23)(?:\/|%2[Ff])(?<route>[sq])(?:\/|%2[Ff])(?<data>[\w-]*)|\bPR1:[A-Z2-7]+/g;

/**
 * Every link and code text in what somebody pasted: one to a line, or anywhere in the text of an e-mail; each once,
 * with its number from 1. A bad one comes with its failure; so does a text without any. None for an empty text.
 *
 * @param bank that the codes were made with
 */
export function readLinks(
  text: string,
  bank: QuestionBank,
): readonly { readonly from: ItemSource; readonly contents: ItemContents }[] {
  if (text.trim() === '') return [];
  const pieces = Array.from(text.matchAll(ours), ({ groups, 0: whole }) =>
    groups?.['route'] === undefined ? whole : `/${groups['route']}/${groups['data'] ?? ''}`,
  );
  // A mail often holds a link twice: as what is shown, and as where it leads.
  const once = [...new Set(pieces.length === 0 ? [text.trim()] : pieces)];
  return once.map((piece, index) => ({
    from: { kind: 'link', number: index + 1 },
    contents:
      piece.startsWith('/q/') || piece.startsWith('PR1:')
        ? foundInCode(piece, bank)
        : foundInLink(piece),
  }));
}
