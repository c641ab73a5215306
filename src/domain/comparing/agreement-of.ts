import { levels, topLevel, type Level } from '../model/level';

/** The share of each level, level 0 first. They add up to 1. */
export type LevelShares = Readonly<Record<Level, number>>;

/**
 * The ordinal consensus of Tastle and Wierman (2007), over the levels 0 to 4 (docs/domain.md, Comparing):
 * 1 + Σ pᵢ · log₂(1 − |i − μ| / 4), with μ the mean. 1 is full agreement, 0 is half at each end.
 * A level that nobody chose contributes nothing. Clamped to 0 to 1.
 */
export function agreementOf(shares: LevelShares): number {
  const mean = levels.reduce<number>((sum, level) => sum + shares[level] * level, 0);
  const terms = levels
    .filter((level) => shares[level] > 0)
    .map((level) => shares[level] * Math.log2(1 - Math.abs(level - mean) / topLevel))
    // In one order for a distribution and for its mirror image.
    .sort((a, b) => a - b);
  return Math.min(1, Math.max(0, 1 + terms.reduce((sum, term) => sum + term, 0)));
}
