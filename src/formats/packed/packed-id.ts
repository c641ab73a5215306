import type { ByteReader } from './byte-reader';
import { textWithLength } from './number-as-bytes';

/** Whether an id is a UUID in small letters, as the program makes them: it is packed as 16 bytes, any other as text. */
export function isUuid(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);
}

/** An id as bytes: 16 for a UUID, else its text behind its length. */
export function packId(id: string): readonly number[] {
  if (!isUuid(id)) return textWithLength(id);
  return (id.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** The id that `packId` wrote, as a UUID or as text. */
export function unpackId(reader: ByteReader, uuid: boolean): string {
  if (!uuid) return reader.text();
  const digits = reader
    .bytes(16)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
