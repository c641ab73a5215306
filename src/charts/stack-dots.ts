import type { Dot } from '../domain/comparing/dots-of';
import { groupBy } from '../domain/comparing/group-by';

/** A dot in its stack: how many markers' widths across from the level's middle, and in which row, from 0 upwards. */
type StackedDot = { readonly dot: Dot; readonly across: number; readonly row: number };

/** The dots of a question over their levels, and how many stand side by side in the widest stack. */
type StackedDots = { readonly stacked: readonly StackedDot[]; readonly abreast: number };

/** A stack stays single up to this height. */
const single = 5;
/** As many stand side by side as fit between two levels. */
const mostAbreast = 4;

/**
 * Stacks the dots of a question over their levels, in their order. Where a level has many, all stacks get as many columns
 * as keep them low, so that their heights still compare.
 */
export function stackDots(dots: readonly Dot[]): StackedDots {
  const stacks = [...groupBy(dots, ({ level }) => level).values()];
  const tallest = Math.max(0, ...stacks.map((stack) => stack.length));
  const abreast = Math.min(mostAbreast, Math.max(1, Math.ceil(tallest / single)));
  const stacked = stacks.flatMap((stack) =>
    stack.map((dot, index) => {
      const row = Math.floor(index / abreast);
      const inRow = Math.min(abreast, stack.length - row * abreast);
      return { dot, across: (index % abreast) - (inRow - 1) / 2, row };
    }),
  );
  return { stacked, abreast };
}
