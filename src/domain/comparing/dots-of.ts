import { choiceOf } from '../model/answer';
import type { Level } from '../model/level';
import type { ComparisonFigures } from './comparison-figures';
import type { Group } from './grouping';

/** One respondent's level on a question, under its group. */
export type Dot = Pick<Group, 'key' | 'side' | 'marker'> & { readonly level: Level };

/** The dots of a question: one for each respondent with a level, group by group in their order. Empty for none. */
export function dotsOf(
  { groups }: Pick<ComparisonFigures, 'groups'>,
  question: string,
): readonly Dot[] {
  return groups.flatMap(({ key, side, marker, members }) =>
    members.flatMap(({ assessment }) => {
      const choice = choiceOf(assessment.answers[question]);
      return typeof choice === 'number' ? [{ key, side, marker, level: choice }] : [];
    }),
  );
}
