import { textOfUtf8 } from './utf8';

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
