/** Whether the browser knows that it has no connection. Where it does not know, it says no. */
export function isOffline(): boolean {
  return !navigator.onLine;
}
