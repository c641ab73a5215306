import { regroupBits } from './bytes';
import { checksummedLengths } from './checksum';
import { alphabets, type Alphabet } from './text-alphabets';

/**
 * Every beginning of a text at which bytes with a right checksum end, the shortest first: where what was sent may end, and the
 * words behind it begin. Chance finds one in four thousand million, so there is hardly ever more than one.
 */
export function sealedBeginnings(text: string, alphabet: Alphabet): readonly string[] {
  const { bits, characters } = alphabets[alphabet];
  const digits = Array.from(text, (character) => characters.indexOf(character));
  const bytes = Uint8Array.from(
    regroupBits(digits, bits, 8).slice(0, Math.floor((digits.length * bits) / 8)),
  );
  return checksummedLengths(bytes).map((length) => text.slice(0, Math.ceil((length * 8) / bits)));
}
