import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksummedLengths, withChecksum } from '../../../../src/formats/packed/checksum';
import { sealedBeginnings } from '../../../../src/formats/packed/sealed-beginnings';
import { bytesAsText } from '../../../../src/formats/packed/text-alphabets';

const sealedBytes = fc.uint8Array({ minLength: 1, maxLength: 200 }).map(withChecksum);

describe('the lengths at which a checksum is right', () => {
  it('are where the bytes were sealed, whatever stands behind them', () => {
    fc.assert(
      fc.property(sealedBytes, fc.uint8Array({ maxLength: 50 }), (sealed, behind) => {
        expect(checksummedLengths(Uint8Array.of(...sealed, ...behind))).toContain(sealed.length);
      }),
    );
  });

  it('are none in bytes that were never sealed, and in fewer than four', () => {
    expect(checksummedLengths(Uint8Array.of(1, 2, 3, 4, 5, 6))).toEqual([]);
    expect(checksummedLengths(Uint8Array.of(1, 2, 3))).toEqual([]);
  });
});

describe('the beginnings of a text that are whole', () => {
  it.each([
    ['base64url', 'Bestwishes-Jo'],
    ['base32', 'BESTWISHESJO'],
  ] as const)('are found in %s with words behind them', (alphabet, words) => {
    fc.assert(
      fc.property(sealedBytes, fc.nat(words.length), (sealed, many) => {
        const text = bytesAsText(sealed, alphabet);
        expect(sealedBeginnings(text + words.slice(0, many), alphabet)).toContain(text);
      }),
    );
  });

  it('are none in a text that was cut short', () => {
    const text = bytesAsText(withChecksum(new TextEncoder().encode('Riverside')), 'base64url');
    expect(sealedBeginnings(text.slice(0, -1), 'base64url')).toEqual([]);
    expect(sealedBeginnings('', 'base64url')).toEqual([]);
  });
});
