import { levels, type Level } from '../model/level';
import { tolerance } from '../model/tolerance';
import { classesAlike } from './class-of';
import type { QuestionFigures } from './question-figures';
import { thresholds } from './thresholds';

/** So many people chose this level, far from where the others stand. */
type FarFromMean = { readonly level: Level; readonly people: number };

/**
 * Who stands more than two levels from the mean of a question that is otherwise seen alike (docs/domain.md, Classes), lowest level
 * first. Empty where nobody does, and where people are not alike: there it goes without saying.
 */
export function farFromMean({
  class: name,
  groups,
  mean,
}: QuestionFigures): readonly FarFromMean[] {
  if (mean === undefined || !classesAlike.includes(name)) return [];
  const given = groups.flatMap((group) => group.levels);
  return levels
    .filter((level) => Math.abs(level - mean) > thresholds.farFromMean + tolerance)
    .map((level) => ({ level, people: given.filter((each) => each === level).length }))
    .filter(({ people }) => people > 0);
}
