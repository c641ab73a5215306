import { bandOf } from './band-of';
import { topLevel, type Level } from '../model/level';
import type { Band, QuestionBank } from '../model/question-bank';

/** What could move a band: one answer by one level, or the way in which what is not known turns out. */
export type Doubt = 'one-step' | 'not-known';

export type Stability =
  | { readonly kind: 'firm' }
  /** `couldBe`: the other bands, lowest first. */
  | {
      readonly kind: 'close';
      readonly couldBe: readonly Band[];
      readonly because: readonly Doubt[];
    }
  /** A quick check: two questions an area, where nearly every band is close. */
  | { readonly kind: 'first-impression' };

/**
 * How firm the band of an area is (docs/domain.md, Scoring).
 *
 * @param levels the levels given, 0 to 4; at least one
 * @param unknown how many questions are 'don't know' or blank: each may turn out as any level, or stay open
 * @returns 'firm' if neither a change of any one answer by one level, nor, apart from that, any way of
 *   settling the unknown ones, could move the band; else 'close'
 */
export function stabilityOfBand(
  bank: QuestionBank,
  levels: readonly Level[],
  unknown: number,
): Stability {
  const sum = levels.reduce<number>((total, level) => total + level, 0);
  const band = (total: number, count: number) => bandOf(bank, (total / count / topLevel) * 100);
  const now = band(sum, levels.length);
  const others = (bands: readonly Band[]) => bands.filter((candidate) => candidate.id !== now.id);

  const oneStep = others([
    ...(levels.some((level) => level > 0) ? [band(sum - 1, levels.length)] : []),
    ...(levels.some((level) => level < topLevel) ? [band(sum + 1, levels.length)] : []),
  ]);
  const settled = others(
    Array.from({ length: unknown }, (_, index) => index + 1).flatMap((count) =>
      Array.from({ length: count * topLevel + 1 }, (_, added) =>
        band(sum + added, levels.length + count),
      ),
    ),
  );
  if (oneStep.length === 0 && settled.length === 0) return { kind: 'firm' };
  const reachable = new Set([...oneStep, ...settled].map((candidate) => candidate.id));
  return {
    kind: 'close',
    couldBe: bank.bands.filter((candidate) => reachable.has(candidate.id)),
    because: [
      ...(oneStep.length > 0 ? (['one-step'] as const) : []),
      ...(settled.length > 0 ? (['not-known'] as const) : []),
    ],
  };
}
