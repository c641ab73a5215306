/** The polynomial of CRC-32 as zip, PNG and Ethernet use it (ISO 3309), its bits turned round. */
const polynomial = 0xedb88320;
const beginning = 0xffffffff;

/** What remains after one more byte. */
function withByte(remainder: number, byte: number): number {
  let next = remainder ^ byte;
  for (let bit = 0; bit < 8; bit += 1) next = (next >>> 1) ^ (next & 1 ? polynomial : 0);
  return next;
}

/**
 * The CRC-32 of bytes, 0 to 4,294,967,295; of no bytes 0. It notices every change of up to 32 bits in a row, and any
 * other but one in four thousand million. It is no seal: whoever changes the bytes can work it out again. Our own, because
 * the library that compresses keeps its CRC-32 to itself, and these few lines are held to the one of zlib by a test.
 */
export function crc32(bytes: Uint8Array): number {
  let remainder = beginning;
  for (const byte of bytes) remainder = withByte(remainder, byte);
  return ~remainder >>> 0;
}

const checksumLength = 4;

/** A number from 0 to 4,294,967,295 as four bytes, the highest first. */
export function fourBytes(number: number): readonly number[] {
  return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
}

/** The bytes with their CRC-32 behind them, four bytes, the highest first. */
export function withChecksum(bytes: Iterable<number>): Uint8Array {
  const body = Uint8Array.from(bytes);
  return Uint8Array.from([...body, ...fourBytes(crc32(body))]);
}

/** The bytes that stand before a right checksum; `undefined` when it is wrong, or when there are not even four bytes. */
export function withoutChecksum(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < checksumLength) return undefined;
  const body = bytes.subarray(0, -checksumLength);
  const checksum = bytes.subarray(-checksumLength);
  return fourBytes(crc32(body)).every((byte, index) => byte === checksum[index]) ? body : undefined;
}

/**
 * Every length at which the bytes so far end in the right checksum of those before it, one at least, the shortest first; none where
 * they never do.
 */
export function checksummedLengths(bytes: Uint8Array): readonly number[] {
  const lengths: number[] = [];
  let remainder = withByte(beginning, bytes[0] ?? 0);
  for (let length = checksumLength + 1; length <= bytes.length; length += 1) {
    const body = length - checksumLength;
    if (fourBytes(~remainder >>> 0).every((byte, index) => byte === bytes[body + index]))
      lengths.push(length);
    remainder = withByte(remainder, bytes[body] ?? 0);
  }
  return lengths;
}
