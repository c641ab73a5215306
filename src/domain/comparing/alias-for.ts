/** The alias at a place counted from 0: 'Partner A' to 'Partner Z', then 'Partner AA'. */
export function aliasFor(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  const before = Math.floor(place / 26);
  return before === 0 ? `Partner ${letter}` : `${aliasFor(before - 1)}${letter}`;
}
