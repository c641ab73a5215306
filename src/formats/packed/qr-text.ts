import { bytesAsText, textAsBytes, type Alphabet } from './text-alphabets';
import { shareLimits } from '../link/share-limits';

type QrTextResult =
  | { readonly ok: true; readonly packed: Uint8Array }
  | {
      readonly ok: false;
      readonly failure: { readonly kind: 'not-a-code' } | { readonly kind: 'damaged' };
    };

const route = '/q/';
const mark = 'PR1:';

/**
 * What a QR code of a packed assessment says. For a page with a web address it is a link that a phone's own camera
 * opens: the address, without what stood after its `?` or `#`, and `#/q/` with the bytes as base64url; else, for our own
 * reader, `PR1:` and the bytes as base32.
 *
 * Both alphabets need no escape after `#` and no browser, mail program or text field changes them; base45 has space, %
 * and +, and loses two spaces in a row wherever it is pasted. A link is base64url because `#`, the route and a path in
 * small letters are not in the QR alphabet of 45 characters, and the qr library writes a code in one mode: with 8 bits
 * for any character base64url takes 11 bits for a byte and base32 13. The bare text is base32 because it is all in that
 * alphabet, which has 5.5 bits for a character: 9 bits for a byte. Writing scheme and host as capitals would gain nothing.
 */
export function qrText(packed: Uint8Array, pageAddress: string): string {
  if (!/^https?:/i.test(pageAddress)) return `${mark}${bytesAsText(packed, 'base32')}`;
  return `${pageAddress.replace(/[?#].*$/s, '')}#${route}${bytesAsText(packed, 'base64url')}`;
}

function read(text: string, alphabet: Alphabet): QrTextResult {
  const packed = textAsBytes(text, alphabet);
  return packed === undefined ? { ok: false, failure: { kind: 'damaged' } } : { ok: true, packed };
}

/**
 * The packed bytes in what a code says, or in what stands after `#`, from `/q/` on; spaces around it are no harm.
 * 'not-a-code' when neither mark is there, 'damaged' when what follows is not what `qrText` writes. It never throws;
 * whether the bytes are an assessment is for `unpackAssessment` to say.
 */
export function readQrText(text: string): QrTextResult {
  const said = text.length > shareLimits.code ? '' : text.trim();
  if (said.startsWith(mark)) return read(said.slice(mark.length), 'base32');
  const [, link] = /^(?:[^#]*#)?\/q\/(.*)$/s.exec(said) ?? [];
  return link === undefined
    ? { ok: false, failure: { kind: 'not-a-code' } }
    : read(link, 'base64url');
}
