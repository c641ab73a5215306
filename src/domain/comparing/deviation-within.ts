import type { Level } from '../model/level';
import { gapRules } from './thresholds';
import { sumOf } from './sum-of';

/** How far people stand from their own group's level on one question or more: the sum of squares, and its degrees of freedom. */
type Within = { readonly squares: number; readonly freedom: number };

type Answered = { readonly levels: readonly Level[] };

function squaresOf(levels: readonly Level[]): number {
  let [sum, squares] = [0, 0];
  for (const level of levels) {
    sum += level;
    squares += level * level;
  }
  // In whole numbers until the last step, and so the same in any order.
  return levels.length === 0 ? 0 : (levels.length * squares - sum * sum) / levels.length;
}

/** How the people of these groups stand around their group's level. A group with one level adds nothing. */
export function within(groups: readonly Answered[]): Within {
  const several = groups.filter(({ levels }) => levels.length > 1);
  return {
    squares: sumOf(several.map(({ levels }) => squaresOf(levels))),
    freedom: several.reduce((sum, { levels }) => sum + levels.length - 1, 0),
  };
}

/** The standard deviation, in levels; `undefined` without a degree of freedom. */
export function deviationOf({ squares, freedom }: Within): number | undefined {
  return freedom === 0 ? undefined : Math.sqrt(squares / freedom);
}

/**
 * How far people of one partner usually stand apart: the pooled standard deviation of their levels, over all questions compared
 * (docs/domain.md, Whose gap is it). `undefined` where too few answered to know it.
 *
 * @param questions for each question, how each group answered it
 */
export function usualDeviation(questions: Iterable<readonly Answered[]>): number | undefined {
  const all = [...questions].map(within);
  const freedom = all.reduce((sum, each) => sum + each.freedom, 0);
  return freedom < gapRules.degreesOfFreedom
    ? undefined
    : deviationOf({ squares: sumOf(all.map(({ squares }) => squares)), freedom });
}
