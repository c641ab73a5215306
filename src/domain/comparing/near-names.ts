import type { ComparedPartner } from '../model/comparison';
import { foldedName } from './folded-name';

/** Words that say what kind of organisation it is, not which. */
const kinds = new Set([
  'nhs',
  'trust',
  'foundation',
  'the',
  'ltd',
  'limited',
  'cic',
  'charity',
  'charities',
  'council',
  'and',
  'of',
  'group',
  'plc',
  'hospital',
  'hospitals',
]);
/** The shortest word in which a letter or two may be a slip: 'North' and 'South' are not. */
const longEnough = 6;

const wordsOf = (name: string) =>
  [...foldedName(name).matchAll(/&|[\p{L}\p{N}]+/gu)].map(([word]) =>
    word === '&' ? 'and' : word,
  );

/** How many letters must change to make one text of the other, at most `most + 1`. */
function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether two names may be of one organisation: they differ by words such as 'NHS' and 'Trust', or by a letter or two in one long word. */
export function areNear(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [own, others] = [
    one.filter((word) => !kinds.has(word)),
    other.filter((word) => !kinds.has(word)),
  ];
  if (own.length > 0 && own.join(' ') === others.join(' ')) return true;
  if (one.join('') === other.join('')) return true;
  const differing = one.flatMap((word, index) =>
    word === other[index] ? [] : [[word, other[index] ?? ''] as const],
  );
  const [slip, ...more] = differing;
  if (one.length !== other.length || slip === undefined || more.length > 0) return false;
  return (
    Math.max(slip[0].length, slip[1].length) >= longEnough && lettersApart(slip[0], slip[1], 2) <= 2
  );
}

/** Two partners, by their indexes, whose names are near: offered for merging, never merged unasked. */
type NearPair = { readonly into: number; readonly from: number };

/** The pairs to offer, in the partners' order. Pairs that the user has split before are offered again: they may be wanted after all. */
export function nearPairs(partners: readonly ComparedPartner[]): readonly NearPair[] {
  // Each pair costs, and a national collection has hundreds of partners that nobody merges by hand.
  const few = partners.slice(0, 100);
  return few.flatMap((into, first) =>
    few
      .slice(first + 1)
      .flatMap((from, offset) =>
        areNear(into.name, from.name) ? [{ into: first, from: first + 1 + offset }] : [],
      ),
  );
}
