/** A key as it is named to somebody: whole up to 100 characters; of a longer one the first 60 and an ellipsis. */
export function cutKey(key: string): string {
  return key.length > 100 ? `${key.slice(0, 60)}…` : key;
}
