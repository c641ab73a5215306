/** The address of this page without what stands after `#`; `undefined` when it was opened from a file and so has none to send. */
export function pageAddress(): string | undefined {
  return window.location.protocol === 'file:'
    ? undefined
    : window.location.href.replace(/#.*$/, '');
}
