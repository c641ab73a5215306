/** The polynomial of CRC-32 as zip, PNG and Ethernet use it (ISO 3309), its bits turned round. */
const polynomial = 0xedb88320;

/**
 * The CRC-32 of bytes, 0 to 4,294,967,295; of no bytes 0. It notices every change of up to 32 bits in a row, and any
 * other but one in four thousand million. It is no seal: whoever changes the bytes can work it out again. Our own, because
 * the library that compresses keeps its CRC-32 to itself, and these few lines are held to the one of zlib by a test.
 */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1)
      remainder = (remainder >>> 1) ^ (remainder & 1 ? polynomial : 0);
  }
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
