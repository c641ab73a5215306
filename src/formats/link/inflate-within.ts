import { Inflate } from 'fflate';

/** Deflate expands at most 1,032 times, so a step of this many bytes never gives much more than 256 kB. */
const bytesInStep = 256;

/**
 * Expands raw deflate, step by step, and stops as soon as it gives more than `most` bytes: 'too-large'. What is not
 * deflate, or breaks off inside a block, is 'damaged'. It never throws.
 */
export function inflateWithin(
  compressed: Uint8Array,
  most: number,
): Uint8Array | 'damaged' | 'too-large' {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let from = 0; from < compressed.length; from += bytesInStep) {
      stream.push(
        compressed.subarray(from, from + bytesInStep),
        from + bytesInStep >= compressed.length,
      );
      if (length > most) return 'too-large';
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
