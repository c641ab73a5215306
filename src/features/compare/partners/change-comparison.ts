import type { Comparison } from '../../../domain/comparing/comparison';

/** Changes the comparison by a recipe, and says what was done beside the button that undoes it. */
export type ChangeComparison = (
  said: string,
  recipe: (comparison: Comparison, at: string) => Comparison,
) => void;
