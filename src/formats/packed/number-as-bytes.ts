import { utf8Of } from './utf8';

/** A whole number from 0 to 2,097,151 in one to three bytes: seven bits in each, the lowest first, 128 added while more follow. */
export function numberAsBytes(number: number): readonly number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...numberAsBytes(number >>> 7)];
}

/** A text in UTF-8 behind the number of its bytes. An empty text is one zero. */
export function textWithLength(text: string): readonly number[] {
  const bytes = utf8Of(text);
  return [...numberAsBytes(bytes.length), ...bytes];
}
