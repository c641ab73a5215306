/** A key as it is named to somebody: whole up to 100 characters; of a longer one the first 60 and an ellipsis. */
const cut = (key: string) => (key.length > 100 ? `${key.slice(0, 60)}…` : key);

/**
 * Where something stands, for somebody who looks into the file: 'plan > actions > 2'. Lists count from 1; a key as long as a
 * page is cut. Empty for the whole.
 */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? String(part + 1) : cut(String(part))))
    .join(' > ');
}
