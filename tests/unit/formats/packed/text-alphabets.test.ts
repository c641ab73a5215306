import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesAsText,
  textAsBytes,
  type Alphabet,
} from '../../../../src/formats/packed/text-alphabets';

const alphabets: readonly Alphabet[] = ['base32', 'base64url'];
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('bytes as text', () => {
  it.each<[Alphabet, string, string]>([
    ['base32', '', ''],
    ['base32', 'f', 'MY'],
    ['base32', 'fo', 'MZXQ'],
    ['base32', 'foo', 'MZXW6'],
    ['base32', 'foob', 'MZXW6YQ'],
    ['base32', 'fooba', 'MZXW6YTB'],
    ['base64url', '', ''],
    ['base64url', 'f', 'Zg'],
    ['base64url', 'fo', 'Zm8'],
    ['base64url', 'foo', 'Zm9v'],
    ['base64url', '>>>???', 'Pj4-Pz8_'],
  ])('in %s: ‘%s’ is ‘%s’, as RFC 4648 says', (alphabet, bytes, text) => {
    expect(bytesAsText(bytesOf(bytes), alphabet)).toBe(text);
    expect(textAsBytes(text, alphabet)).toEqual(bytesOf(bytes));
  });

  it('in base64url is what Node makes of the same bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        (bytes) =>
          void expect(bytesAsText(bytes, 'base64url')).toBe(
            Buffer.from(bytes).toString('base64url'),
          ),
      ),
    );
  });

  it.each(alphabets)('in %s gives the bytes back', (alphabet) => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        (bytes) => void expect(textAsBytes(bytesAsText(bytes, alphabet), alphabet)).toEqual(bytes),
      ),
    );
  });
});

describe('a text that was not written so', () => {
  it.each<[Alphabet, string, string]>([
    ['base32', 'MZXW6YTBO', 'has one character too many'],
    ['base32', 'MZ', 'has bits behind its last byte'],
    ['base32', 'my', 'is in small letters'],
    ['base32', 'MY======', 'is filled up'],
    ['base32', 'M1', 'has a figure that is not in it'],
    ['base64url', 'Z', 'has one character too few'],
    ['base64url', 'Zh', 'has bits behind its last byte'],
    ['base64url', 'Zg==', 'is filled up'],
    ['base64url', 'Pj4+Pz8/', 'has + and /'],
    ['base64url', 'Zm 9v', 'has a space'],
    ['base64url', 'Zm😀', 'has another sign'],
  ])('in %s gives nothing: ‘%s’ %s', (alphabet, text) => {
    expect(textAsBytes(text, alphabet)).toBeUndefined();
  });

  it('gives nothing, or else it is the one text of its bytes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('AZaz09-_27=')) }),
        fc.constantFrom(...alphabets),
        (text, alphabet) => {
          const bytes = textAsBytes(text, alphabet);
          expect(bytes === undefined ? text : bytesAsText(bytes, alphabet)).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
