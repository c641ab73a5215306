// How numbers and texts stand in bytes, one behind the other: written by functions, read again by one reader.

/** A text as UTF-8. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
export function utf8Of(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text that these bytes are in UTF-8, a byte order mark included; `undefined` when they are no UTF-8. */
export function textOfUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A whole number from 0 to 2,097,151 in one to three bytes: seven bits in each, the lowest first, 128 added while more follow. */
export function numberAsBytes(number: number): readonly number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...numberAsBytes(number >>> 7)];
}

/** A text in UTF-8 behind the number of its bytes. An empty text is one zero. */
export function textWithLength(text: string): readonly number[] {
  const bytes = utf8Of(text);
  return [...numberAsBytes(bytes.length), ...bytes];
}

/** Reads bytes from the front. Whether all was as it should be is asked once, at the end. */
export type ByteReader = {
  /** The next bytes; fewer, or none, where they are missing. */
  readonly bytes: (count: number) => readonly number[];
  /** The next number that `numberAsBytes` wrote; 0 where there is none. */
  readonly number: () => number;
  /** The next text that `textWithLength` wrote; empty where there is none, or no UTF-8. */
  readonly text: () => string;
  /** Whether everything was read, nothing was missing, and every number and text was one. */
  readonly isComplete: () => boolean;
};

const mostBytesOfNumber = 3;

/** A reader that stands before the first byte. */
export function byteReader(source: Uint8Array): ByteReader {
  let at = 0;
  let wrong = false;
  const bytes = (count: number): readonly number[] => {
    const taken = [...source.subarray(at, at + count)];
    at += taken.length;
    wrong ||= taken.length < count;
    return taken;
  };
  const number = (): number => {
    let value = 0;
    for (let position = 0; position < mostBytesOfNumber; position += 1) {
      const [byte = 0] = bytes(1);
      value += (byte & 127) << (7 * position);
      if (byte < 128) return value;
    }
    wrong = true;
    return 0;
  };
  const text = (): string => {
    const decoded = textOfUtf8(Uint8Array.from(bytes(number())));
    wrong ||= decoded === undefined;
    return decoded ?? '';
  };
  return { bytes, number, text, isComplete: () => !wrong && at === source.length };
}

/**
 * Writes numbers of `from` bits as numbers of `to` bits, the highest bit first, both 1 to 8: bytes as digits of an
 * alphabet, or the other way round. The last one is filled up with zeros; nothing gives nothing.
 */
export function regroupBits(numbers: Iterable<number>, from: number, to: number): number[] {
  const groups: number[] = [];
  let waiting = 0;
  let count = 0;
  for (const number of numbers) {
    waiting = (waiting << from) | number;
    count += from;
    while (count >= to) {
      count -= to;
      groups.push(waiting >> count);
      waiting &= (1 << count) - 1;
    }
  }
  if (count > 0) groups.push(waiting << (to - count));
  return groups;
}
