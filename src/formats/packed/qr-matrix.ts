import encodeQR from 'qr';

/**
 * The modules of the smallest QR code of a text at level M, true for dark, row by row: 21 by 21 (version 1) to 177 by
 * 177 (version 40). The margin of four light modules on each side, without which no reader finds a code, is left to
 * whoever draws it. No rows when the text is longer than any code holds, which is 2,331 bytes.
 */
export function qrMatrix(text: string): readonly (readonly boolean[])[] {
  try {
    // The library always draws a margin: one module, taken off again.
    return encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
      .slice(1, -1)
      .map((row) => row.slice(1, -1));
  } catch {
    return [];
  }
}
