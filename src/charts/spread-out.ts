import { lastOf } from '../domain/model/last-of';

type Room = {
  /** The least distance between two neighbours. */
  readonly gap: number;
  readonly from: number;
  readonly to: number;
};

/**
 * Moves positions apart so that none hides another, as little as that takes (least squares), and keeps their order.
 * Where there is not room for all between `from` and `to`, they begin at `from` and go beyond `to`.
 *
 * @returns one for each, in the order of `positions`
 */
export function spreadOut(
  positions: readonly number[],
  { gap, from, to }: Room,
): readonly number[] {
  const order = positions
    .map((_, index) => index)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  // Without the gaps they need only not fall: neighbours that would are pooled at their mean.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    let pool = { sum: (positions[index] ?? 0) - rank * gap, count: 1 };
    for (
      let last = lastOf(pools);
      last !== undefined && last.sum / last.count >= pool.sum / pool.count;
      last = lastOf(pools)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const most = to - (positions.length - 1) * gap;
  const moved = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.max(from, Math.min(most, sum / count))),
  );
  const spread = [...positions];
  order.forEach((index, rank) => {
    spread[index] = (moved[rank] ?? 0) + rank * gap;
  });
  return spread;
}
