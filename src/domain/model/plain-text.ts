/** Marks that end a line in some program or other: Word’s own (U+000B), a form feed, and those of Unicode. */
const lineMarks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What no text of a person holds: control characters, halves of a character, and the sign for a letter that was lost. */
const foreign = /[\p{Cs}\uFFFD]|[^\P{Cc}\t\n]/gu;

/** The text with every mark that ends a line as the one that all programs know. */
export function withPlainLines(text: string): string {
  return text.replace(lineMarks, '\n');
}

/** Whether a text, its lines being plain, is nothing but what a person can write and read. */
export function isPlainText(text: string): boolean {
  return text.search(foreign) === -1;
}

/** A text that was typed or pasted, as it is kept: with plain lines, and without what nobody can see and no file may hold. */
export function plainText(text: string): string {
  return withPlainLines(text).replace(foreign, '');
}
