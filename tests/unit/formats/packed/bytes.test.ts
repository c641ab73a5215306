import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byteReader,
  numberAsBytes,
  textWithLength,
  type ByteReader,
} from '../../../../src/formats/packed/bytes';

const readerOf = (...bytes: readonly number[]) => byteReader(Uint8Array.from(bytes));

describe('a number as bytes', () => {
  it.each<[number, readonly number[]]>([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [360, [232, 2]],
    [16_383, [255, 127]],
    [16_384, [128, 128, 1]],
    [2_097_151, [255, 255, 127]],
  ])('%d is %j, and is read again', (number, bytes) => {
    expect(numberAsBytes(number)).toEqual(bytes);
    const reader = readerOf(...bytes);
    expect([reader.number(), reader.isComplete()]).toEqual([number, true]);
  });
});

describe('a text with its length', () => {
  it.each<[string, readonly number[]]>([
    ['', [0]],
    ['Bé', [3, 0x42, 0xc3, 0xa9]],
    ['\ufeffa', [4, 0xef, 0xbb, 0xbf, 0x61]],
  ])('‘%s’ is %j, and is read again', (text, bytes) => {
    expect(textWithLength(text)).toEqual(bytes);
    expect(readerOf(...bytes).text()).toBe(text);
  });

  it('is read again, one behind the other', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(
      fc.property(texts, (written) => {
        const reader = readerOf(...written.flatMap(textWithLength));
        expect(written.map(() => reader.text())).toEqual(written);
        expect(reader.isComplete()).toBe(true);
      }),
    );
  });
});

describe('a reader', () => {
  it('gives the bytes in their order and is complete at their end, not before', () => {
    const reader = readerOf(1, 2, 3);
    expect([reader.bytes(2), reader.isComplete(), reader.bytes(1), reader.isComplete()]).toEqual([
      [1, 2],
      false,
      [3],
      true,
    ]);
  });

  it.each<[string, readonly number[], (reader: ByteReader) => unknown, unknown]>([
    ['bytes that are not all there', [1], (reader) => reader.bytes(2), [1]],
    ['a number that is not there', [], (reader) => reader.number(), 0],
    ['a number without its end', [128, 128], (reader) => reader.number(), 0],
    [
      'a number of four bytes',
      [128, 128, 128, 1],
      (reader) => [reader.number(), reader.bytes(1)].flat()[0],
      0,
    ],
    ['a text that is not all there', [3, 0x42], (reader) => reader.text(), 'B'],
    ['a text that is no UTF-8', [1, 0xff], (reader) => reader.text(), ''],
    ['a text that is not there', [], (reader) => reader.text(), ''],
  ])('is never complete after %s', (_what, bytes, read, expected) => {
    const reader = readerOf(...bytes);
    expect([read(reader), reader.isComplete()]).toEqual([expected, false]);
  });
});
