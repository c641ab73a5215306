import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, withChecksum, withoutChecksum } from '../../../../src/formats/packed/checksum';

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

const someBytes = fc.uint8Array({ maxLength: 60 });

describe('bytes with their checksum', () => {
  it('end in their CRC-32, the highest byte first', () => {
    expect([...withChecksum(new TextEncoder().encode('123456789'))].slice(-4)).toEqual([
      0xcb, 0xf4, 0x39, 0x26,
    ]);
  });

  it('give the bytes back', () => {
    fc.assert(
      fc.property(
        someBytes,
        (bytes) => void expect(withoutChecksum(withChecksum(bytes))).toEqual(bytes),
      ),
    );
  });

  it('give nothing when one bit is another', () => {
    fc.assert(
      fc.property(someBytes, fc.nat(), (bytes, place) => {
        const sealed = withChecksum(bytes);
        const bit = place % (sealed.length * 8);
        expect(
          withoutChecksum(
            sealed.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)),
          ),
        ).toBeUndefined();
      }),
    );
  });

  it.each([0, 1, 2, 3])('give nothing when only %d bytes are there', (length) => {
    expect(withoutChecksum(new Uint8Array(length))).toBeUndefined();
  });
});
