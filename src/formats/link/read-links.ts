import type { QuestionBank } from '../../domain/model/question-bank';
import { lastOf } from '../../domain/model/last-of';
import type { AssessmentDocument } from '../json/assessment-document';
import type { ItemContents, ItemSource } from '../item-contents';
import { unpackAssessment } from '../packed/packed-assessment';
import { readQrText } from '../packed/qr-text';
import { sealedBeginnings } from '../packed/sealed-beginnings';
import { readFragment } from './share-link';
import { shareLimits } from './share-limits';
import { unwrappedText } from './unwrapped-text';

type Found = { readonly kind: 'link' | 'code'; readonly contents: ItemContents };

const foundOne = (document: AssessmentDocument): ItemContents => ({
  ok: true,
  documents: [document],
  comparisons: [],
  dropped: [],
});

function foundInLink(fragment: string): ItemContents {
  const read = readFragment(fragment);
  return read.ok
    ? foundOne(read.document)
    : { ok: false, failure: { of: 'link', why: read.failure } };
}

function foundInCode(text: string, bank: QuestionBank): ItemContents {
  const code = readQrText(text);
  const read = code.ok ? unpackAssessment(code.packed, bank) : code;
  return read.ok
    ? foundOne(read.document)
    : { ok: false, failure: { of: 'code', why: read.failure } };
}

/**
 * Where something of ours begins in a text: `#/s/`, `#/q/`, or the mark of a code. What has lost or doubled a stroke, or has `*`
 * for its `#` (urldefense), counts where enough stands behind it that it can be nothing else.
 */
const beginnings =
  /#\/(?<route>[sq])\/|(?:#|\*[A-Za-z]?)\/*(?<mangled>[sq])\/+(?=[\w-]{20})|PR1:(?=[A-Z2-7])/g;

const characters = { base64url: /[\w-]*/y, base32: /[A-Z2-7]*/y } as const;

/** The letters of an alphabet that stand at a place in a text, one after the other. */
function lettersAt(text: string, at: number, alphabet: keyof typeof characters): string {
  const letters = new RegExp(characters[alphabet]);
  letters.lastIndex = at;
  return letters.exec(text)?.[0] ?? '';
}

/** What begins there is read up to wherever its checksum is right; where it never is, it is read with all that follows. */
function readBeginning(text: string, match: RegExpExecArray, bank: QuestionBank) {
  const route = match.groups?.['route'] ?? match.groups?.['mangled'];
  const alphabet = route === undefined ? 'base32' : 'base64url';
  const mark = route === undefined ? 'PR1:' : `/${route}/`;
  const kind = route === 's' ? 'link' : 'code';
  const letters = lettersAt(text, match.index + match[0].length, alphabet);
  const read = (data: string) =>
    kind === 'link' ? foundInLink(`${mark}${data}`) : foundInCode(`${mark}${data}`, bank);
  const readings = sealedBeginnings(letters.slice(0, shareLimits.fragment), alphabet).map(
    (data) => ({ data, contents: read(data) }),
  );
  const reading = readings.find(({ contents }) => contents.ok) ??
    lastOf(readings) ?? { data: letters, contents: read(letters) };
  return { kind, said: `${mark}${reading.data}`, contents: reading.contents } as const;
}

function foundIn(text: string, bank: QuestionBank): readonly Found[] {
  const plain = unwrappedText(text);
  const found = Array.from(plain.matchAll(beginnings), (match) =>
    readBeginning(plain, match, bank),
  );
  // A mail often holds a link twice: as what is shown, and as where it leads.
  const once = new Map(found.map((each) => [each.said, each]));
  return once.size > 0 ? [...once.values()] : [{ kind: 'link', contents: foundInLink('') }];
}

/**
 * Every link and code text in what somebody pasted: one to a line, or anywhere in the text of an e-mail, as mail filters and chats
 * have wrapped them, broken over lines, with marks or words behind them; each once, with its number from 1. A bad one comes with
 * its failure; so does a text without any. None for an empty text.
 *
 * @param bank that the codes were made with
 */
export function readLinks(
  text: string,
  bank: QuestionBank,
): readonly { readonly from: ItemSource; readonly contents: ItemContents }[] {
  if (text.trim() === '') return [];
  return foundIn(text, bank).map(({ contents }, index) => ({
    from: { kind: 'link', number: index + 1 },
    contents,
  }));
}

/**
 * The link or the code that stands after `#` in the address with which the page was opened, whatever mail and chat have made of it;
 * or why there is none.
 *
 * @param bank that the codes were made with
 */
export function readOpenedLink(
  fragment: string,
  bank: QuestionBank,
): { readonly from: ItemSource; readonly contents: ItemContents } {
  const all = foundIn(`#${fragment}`, bank);
  const { kind, contents } = all.find((each) => each.contents.ok) ??
    all[0] ?? { kind: 'link', contents: foundInLink('') };
  return { from: { kind }, contents };
}
