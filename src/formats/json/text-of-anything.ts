/** How deep is written: deeper than any file of ours, and not so deep that writing it fails. */
const deepest = 200;

/** What JSON has no form for, in one; `ancestors` are the things in which it stands. */
function plain(value: unknown, ancestors: readonly unknown[]): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol' || typeof value === 'function') return String(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (ancestors.includes(value) || ancestors.length > deepest) return '…';
  const inside = [...ancestors, value];
  const list = (values: Iterable<unknown>) => Array.from(values, (each) => plain(each, inside));
  if (Array.isArray(value)) return list(value);
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  if (value instanceof Map || value instanceof Set) return list(value);
  if (value instanceof RegExp || value instanceof Error) return String(value);
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  if (ArrayBuffer.isView(value))
    return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, plain(each, inside)] as const),
  );
}

/**
 * Whatever a browser can keep, as JSON for somebody who looks into it: what JSON has no form for stands as a text, bytes as numbers, and
 * what holds itself as ‘…’. It never throws.
 */
export function textOfAnything(value: unknown): string {
  return JSON.stringify(plain(value, []), null, 2);
}
