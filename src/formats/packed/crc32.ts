/** The polynomial of CRC-32 as zip, PNG and Ethernet use it (ISO 3309), its bits turned round. */
const polynomial = 0xedb88320;

/**
 * The CRC-32 of bytes, 0 to 4,294,967,295; of no bytes 0. It notices every change of up to 32 bits in a row, and any
 * other but one in four thousand million. It is no seal: whoever changes the bytes can work it out again.
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
