/** What a record can stand under on the device. We write texts alone; another program, or an earlier one, may have written others. */
export type RecordKey = IDBValidKey;

/** A record as it stands on the device: under its id, of whatever shape. Who reads it checks it. */
export type RawRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Whether a value can be the key of a record. */
export function isRecordKey(value: unknown): value is RecordKey {
  if (Array.isArray(value)) return value.every(isRecordKey);
  if (typeof value === 'number') return !Number.isNaN(value);
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return typeof value === 'string' || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** The key of a record as a text to show: a text as it is, a date as ISO 8601, a list with commas, bytes as how many. */
export function textOfKey({ id }: { readonly id: RecordKey }): string {
  if (typeof id === 'string') return id;
  if (typeof id === 'number') return String(id);
  if (id instanceof Date) return id.toISOString();
  if (Array.isArray(id)) return id.map((each) => textOfKey({ id: each })).join(', ');
  return `${id.byteLength} bytes`;
}
