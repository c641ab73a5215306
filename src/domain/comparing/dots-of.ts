import { choiceOf } from '../model/answer';
import type { Level } from '../model/level';
import type { ComparisonFigures } from './comparison-figures';

/** One respondent's level on a question. `place` says whose marker it carries. */
export type Dot = { readonly place: number; readonly group: string; readonly level: Level };

/** The dots of a question: one for each respondent with a level, group by group in their order. Empty for none. */
export function dotsOf(
  { groups }: Pick<ComparisonFigures, 'groups'>,
  question: string,
): readonly Dot[] {
  return groups.flatMap(({ members, place, name }) =>
    members.flatMap(({ assessment }) => {
      const choice = choiceOf(assessment.answers[question]);
      return typeof choice === 'number' ? [{ place, group: name, level: choice }] : [];
    }),
  );
}
