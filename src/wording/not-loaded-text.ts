/** What to do where a part of the page did not load, before the button is pressed again: at an old tab the connection is not to blame. */
export function notLoadedText(isOffline: boolean): string {
  return isOffline
    ? 'Check that you are connected, and press the button again.'
    : 'A new version of this page may be there. Load the page again, and press the button again.';
}
