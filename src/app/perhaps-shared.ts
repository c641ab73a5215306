const stroke = String.raw`(?:[#*/]|%(?:25)*2[3F])`;
const hash = String.raw`(?:[#*]|%(?:25)*23)`;

/** `s` or `q` between strokes, at the beginning or behind the `#` of a whole link; or letters as many as no address of ours has. */
const mangled = new RegExp(
  `^${stroke}*[sq]${stroke}|${hash}${stroke}*[sq]${stroke}|^${stroke}*[\\w-]{40}`,
  'i',
);

/**
 * Whether an address that is no route may be a link that mail or chat has mangled, such as `##/s/…` and `#%2Fs%2F…`: then it is
 * read, and taken out of the address, since somebody’s answers may stand in it.
 */
export function perhapsShared(location: string): boolean {
  return mangled.test(location);
}
