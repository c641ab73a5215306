import { crc32 } from './crc32';

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
