import type { Comparison } from '../../../domain/model/comparison';
import type { Telling } from '../../../wording/shown-text';

/** Changes the comparison by a recipe, and says what was done beside the button that undoes it. */
export type ChangeComparison = (
  said: Telling,
  recipe: (comparison: Comparison, at: string) => Comparison,
) => void;
