/** The later of two moments, ISO 8601 in UTC: a clock that is put back makes nothing older than what it was before. */
export function laterMoment(a: string, b: string): string {
  return Date.parse(a) < Date.parse(b) ? b : a;
}
