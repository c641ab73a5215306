/** How many wrappings are taken off: a filter wraps what another has wrapped, and each writes % as %25 once more. */
const mostWrappings = 8;

/** What no reader sees: marks for where a line may break, soft hyphens, the two bytes that begin some texts. */
const unseen =
  /[\u00ad\u180e\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff]|<wbr ?\/?>|&(?:shy|zwnj|ZeroWidthSpace);/g;

/** Where a line was broken or quoted: spaces, ends of line with the `=` that mail puts before them, and `>` and `|` at its beginning. */
const lineBreak = /(?:=\r?\n)?\s+(?:[>|]+\s*)*|=\r?\n/g;

/** What stands in a text without being part of it; a chat puts a backslash before _ and -. */
const inOneLine = (text: string) =>
  text.replace(unseen, '').replaceAll('\\', '').replace(lineBreak, '');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  num: '#',
  sol: '/',
  lowbar: '_',
  percnt: '%',
};

const characterOf = (code: number) => (code > 0 && code < 128 ? String.fromCharCode(code) : ' ');

/** HTML’s names and numbers for characters that a link has. */
const withoutEntities = (text: string) =>
  text
    .replace(/&#(?:x([\da-f]{1,4})|(\d{1,5}));/gi, (_whole, hex?: string, decimal?: string) =>
      characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&([a-z]+);/g, (whole, name: string) =>
      Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole,
    );

/** `%23` as `#`, and so on; what is no character of a link stays. */
const withoutEscapes = (text: string) =>
  text.replace(/%(0[9ad]|[2-7][\da-f])/gi, (_whole, hex: string) =>
    characterOf(Number.parseInt(hex, 16)),
  );

/** The second form of urldefense writes % as - and / as _, and those two themselves as -2D and -5F. */
const withoutDashes = (text: string) =>
  text.replace(
    /([?&]u=)(https?-3A__[\w.~-]+)/g,
    (_whole, before: string, address: string) =>
      before + address.replaceAll('-', '%').replaceAll('_', '/'),
  );

/** Some filters write the whole address as base64. */
const withoutBase64 = (text: string) =>
  text.replace(/([=/])(aHR0c[\w+/-]+)/g, (whole, before: string, letters: string) => {
    // No bytes end with a single letter of the last four.
    const fours = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
    const address = atob(fours.replaceAll('-', '+').replaceAll('_', '/'));
    return /^https?:\/\//.test(address) ? before + address : whole;
  });

/** Word processors write the hyphens of a link as others of their own. */
const withPlainHyphens = (text: string) =>
  text.replace(/[\u2010\u2011\u2212]/g, '-').replace(/[\u2013\u2014]/g, '--');

/**
 * A text with the links in it as they were made, in one line: what mail filters, chats, HTML and line breaks have done to them
 * is undone, as often as it was done. The words between the links are not to be read any more. The third form of urldefense
 * keeps a link but for its `#`, which it writes as `*`: whoever looks for links has to know that.
 */
export function unwrappedText(text: string): string {
  let current = inOneLine(withPlainHyphens(text));
  for (let wrappings = 0; wrappings < mostWrappings; wrappings += 1) {
    const next = inOneLine(withoutEscapes(withoutDashes(withoutBase64(withoutEntities(current)))));
    if (next === current) break;
    current = next;
  }
  return current;
}
