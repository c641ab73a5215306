import type { Day } from '../domain/model/action-plan';
import { plainName } from './plain-name';
import type { Comparison } from '../domain/comparing/comparison';

/**
 * A file name for a comparison that any computer takes: 'riverside-autumn-workshop-2026-11-22', at most 90 characters, without its
 * ending. 'comparison-2026-11-22' when names are hidden, because its own name may tell.
 */
export function comparisonFileName(
  { name }: Pick<Comparison, 'name'>,
  today: Day,
  hiddenNames: boolean,
): string {
  const plain = hiddenNames ? '' : plainName(name, 79);
  return `${plain === '' ? 'comparison' : plain}-${today}`;
}
