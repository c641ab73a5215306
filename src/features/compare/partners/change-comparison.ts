import type { Comparison } from '../../../domain/model/comparison';

/** Changes the comparison by a recipe, and says what was done beside the button that undoes it. */
export type ChangeComparison = (
  said: string,
  recipe: (comparison: Comparison, at: string) => Comparison,
) => void;
