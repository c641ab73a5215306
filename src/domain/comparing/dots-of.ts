import { choiceOf } from '../model/answer';
import type { Level } from '../model/level';
import type { ComparisonFigures } from './comparison-figures';

/** One respondent's level on a question. `marker`: of its group. */
export type Dot = { readonly marker: number; readonly group: string; readonly level: Level };

/** The dots of a question: one for each respondent with a level, group by group in their order. Empty for none. */
export function dotsOf(
  { groups }: Pick<ComparisonFigures, 'groups'>,
  question: string,
): readonly Dot[] {
  return groups.flatMap(({ members, marker, name }) =>
    members.flatMap(({ assessment }) => {
      const choice = choiceOf(assessment.answers[question]);
      return typeof choice === 'number' ? [{ marker, group: name, level: choice }] : [];
    }),
  );
}
