import { regroupBits } from './bytes';

/** Alphabets of RFC 4648: five and six bits a character, without the `=` at the end. */
export const alphabets = {
  base32: { bits: 5, characters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567' },
  base64url: {
    bits: 6,
    characters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  },
} as const;

export type Alphabet = keyof typeof alphabets;

/** Bytes as text in an alphabet, without padding. No bytes give an empty text. */
export function bytesAsText(bytes: Uint8Array, alphabet: Alphabet): string {
  const { bits, characters } = alphabets[alphabet];
  return regroupBits(bytes, 8, bits)
    .map((digit) => characters.charAt(digit))
    .join('');
}

/** The bytes that `bytesAsText` wrote as exactly this text; `undefined` for any other text. */
export function textAsBytes(text: string, alphabet: Alphabet): Uint8Array | undefined {
  const { bits, characters } = alphabets[alphabet];
  const digits = Array.from(text, (character) => characters.indexOf(character));
  if (digits.includes(-1)) return undefined;
  const whole = Math.floor((digits.length * bits) / 8);
  const bytes = Uint8Array.from(regroupBits(digits, bits, 8).slice(0, whole));
  return bytesAsText(bytes, alphabet) === text ? bytes : undefined;
}
