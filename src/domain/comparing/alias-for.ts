/** The alias at an index: 'Partner A' to 'Partner Z', then 'Partner AA'. */
export function aliasFor(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  const before = Math.floor(index / 26);
  return before === 0 ? `Partner ${letter}` : `${aliasFor(before - 1)}${letter}`;
}
