/** A text as UTF-8. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
export function utf8Of(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text that these bytes are in UTF-8, a byte order mark included; `undefined` when they are no UTF-8. */
export function textOfUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
