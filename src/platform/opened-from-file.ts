/** Whether the page was opened from a folder, a stick or an attachment, and not from an address. */
export function openedFromFile(): boolean {
  return window.location.protocol === 'file:';
}
