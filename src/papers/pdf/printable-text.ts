import { coveredCharacters } from './covered-characters';

const isCovered = (code: number) =>
  coveredCharacters.some(([from, to]) => code >= from && code <= to);

/** A letter with the marks over it, as one: what a reader sees. Browsers of before 2024 may lack the finer way. */
const letters = /\P{M}\p{M}*|\p{M}+/gu;
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : undefined;

/** Marks that a face can do without: other hyphens, dashes and spaces become the plain ones, what is not seen goes. */
function withPlainMarks(text: string): string {
  return (
    text
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .normalize('NFC')
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/[\u2012\u2015]/g, '–')
      .replace(/[\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      // What has no shape in any typeface: controls, and the marks that turn the direction of writing.
      .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
  );
}

function graphemesOf(text: string): readonly string[] {
  const plain = withPlainMarks(text);
  if (segmenter === undefined) return plain.match(letters) ?? [];
  return Array.from(segmenter.segment(plain), ({ segment }) => segment);
}

const isPrintable = (grapheme: string) =>
  grapheme === '\n' || Array.from(grapheme).every((each) => isCovered(each.codePointAt(0) ?? 0));

/** The characters of a text that the PDF's faces lack, as a reader sees them, each once, in order. Empty when it can show all. */
export function missingCharacters(text: string): readonly string[] {
  return [...new Set(graphemesOf(text).filter((grapheme) => !isPrintable(grapheme)))];
}

/** The text as the PDF can show it: a character that the faces lack stands as '?', and is never dropped. */
export function printableText(text: string): string {
  return graphemesOf(text)
    .map((grapheme) => (isPrintable(grapheme) ? grapheme : '?'))
    .join('');
}
