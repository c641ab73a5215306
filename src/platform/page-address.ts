/**
 * The address of this page, without what stands after `?` or `#`: a newsletter puts there who has clicked, and that goes into no link.
 * `undefined` when it was opened from a file and so has none to send.
 */
export function pageAddress(): string | undefined {
  const { protocol, origin, pathname } = window.location;
  return protocol === 'file:' ? undefined : `${origin}${pathname}`;
}
