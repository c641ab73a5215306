/**
 * A text as a file name that any computer takes: small letters and figures with single hyphens between, at most so many
 * characters. Empty when nothing of the text can stand in one.
 */
export function plainName(text: string, most: number): string {
  return text
    .replace(/ł/gi, 'l')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, most)
    .replace(/-$/, '');
}
