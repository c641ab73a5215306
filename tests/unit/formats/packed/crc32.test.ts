import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../src/formats/packed/crc32';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the CRC-32', () => {
  it.each<[string, number]>([
    ['', 0],
    ['a', 0xe8b7be43],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of ‘%s’ is the published one', (text, expected) => {
    expect(crc32(bytesOf(text))).toBe(expected);
  });

  it('is the one that zlib works out, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        (bytes) => void expect(crc32(bytes)).toBe(zlibCrc32(bytes)),
      ),
    );
  });
});
