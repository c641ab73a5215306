import { levels } from '../domain/model/level';
import { capitalised, counted, listInWords, plural } from './words';
import type { Dot } from '../domain/comparing/dots-of';
import { sideName } from './side-names';
import { groupBy } from '../domain/comparing/group-by';
import type { QuestionFigures } from '../domain/comparing/question-figures';

/** The most dots that are drawn one by one; beyond them each level has a column. */
export const mostDots = 60;

function levelsOf(dots: readonly Dot[]): string {
  const own = dots.map(({ level }) => String(level)).sort();
  return `${plural(own.length, 'level')} ${listInWords(own)}`;
}

const people = (count: number) => counted(count, 'person', 'people');

/**
 * What the dots of a question show: the levels of each group, or, for more than 60 dots, how many chose each level; then
 * how many don't know. 'Nobody gave a level.' for no dots.
 *
 * @param dots as `dotsOf` gives them
 */
export function dotsInWords(
  { groups }: Pick<QuestionFigures, 'groups'>,
  dots: readonly Dot[],
): string {
  const unknown = groups.reduce((sum, { dontKnow }) => sum + dontKnow, 0);
  const given =
    dots.length > mostDots
      ? levels.map(
          (level) => `level ${level}: ${people(dots.filter((dot) => dot.level === level).length)}`,
        )
      : [...groupBy(dots, ({ key }) => key).values()].map(
          (own) => `${own[0] === undefined ? '' : sideName(own[0].side)}: ${levelsOf(own)}`,
        );
  const parts = [...given, ...(unknown === 0 ? [] : [`don’t know: ${people(unknown)}`])];
  return `${dots.length === 0 ? 'Nobody gave a level. ' : ''}${parts.length === 0 ? '' : `${capitalised(parts.join('; '))}.`}`.trim();
}
