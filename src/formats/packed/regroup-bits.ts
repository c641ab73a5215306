/**
 * Writes numbers of `from` bits as numbers of `to` bits, the highest bit first, both 1 to 8: bytes as digits of an
 * alphabet, or the other way round. The last one is filled up with zeros; nothing gives nothing.
 */
export function regroupBits(numbers: Iterable<number>, from: number, to: number): number[] {
  const groups: number[] = [];
  let waiting = 0;
  let count = 0;
  for (const number of numbers) {
    waiting = (waiting << from) | number;
    count += from;
    while (count >= to) {
      count -= to;
      groups.push(waiting >> count);
      waiting &= (1 << count) - 1;
    }
  }
  if (count > 0) groups.push(waiting << (to - count));
  return groups;
}
