/** The names in a text with one a line; empty lines are no names. */
export function namesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
