const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

const beginsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: a file of ours begins with a brace, and every other byte of it is nought. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0x7b && second === 0) return decoded(bytes, 'utf-16le');
  return first === 0 && second === 0x7b ? decoded(bytes, 'utf-16be') : undefined;
}

/**
 * Windows writes one byte a character, and which character depends on the country of the computer. Where Western, Central European and
 * Turkish Windows agree, as on dashes, curly quotes and é, it is known; where they do not, nobody knows what was meant.
 */
function windowsOf(bytes: Uint8Array): string | undefined {
  // Turkish stands for Western, too: they differ in six letters, on which Central European differs from both.
  const [central, turkish] = [decoded(bytes, 'windows-1250'), decoded(bytes, 'windows-1254')];
  return central === turkish ? central : undefined;
}

/**
 * The text of a file, whatever program saved it last: UTF-8 and UTF-16, with a byte order mark or without, and one byte a character
 * where it is known which. `undefined` for anything else: a letter is never guessed, and never replaced.
 */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  const mark = marks.find((each) => beginsWith(bytes, each.bytes));
  if (mark !== undefined) return decoded(bytes, mark.encoding);
  return utf16Of(bytes) ?? decoded(bytes, 'utf-8') ?? windowsOf(bytes);
}
