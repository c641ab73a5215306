import decodeQR from 'qr/decode.js';

/** Pixels row by row, four bytes each: red, green, blue and how opaque. */
type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
};

/**
 * What the QR code in a picture says; `undefined` when none is found that can be read.
 *
 * @param patience milliseconds that a search which is hard may take; the fewest are for a camera, whose next picture may be better
 */
export function readQrPicture({ width, height, data }: Pixels, patience = 20): string | undefined {
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', timeLimit: patience });
  } catch {
    // The library says by throwing that there is no code, or that it is damaged.
    return undefined;
  }
}
