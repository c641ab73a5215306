/** The English in which figures and times are written, and in which a paper says that it is written. */
export const locale = 'en-GB';

/** A whole number with its thousands apart: '10,000'. */
export function thousands(count: number): string {
  return count.toLocaleString(locale);
}

/** The time of a moment on the clock of this device: '14:05'. */
export function clockTime(moment: Date): string {
  return moment.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}
