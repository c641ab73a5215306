import type { ComparisonFigures } from '../domain/comparing/comparison-figures';
import { mixedInside } from '../domain/comparing/mixed-inside';
import type { QuestionFigures } from '../domain/comparing/question-figures';
import { sideName } from './side-names';
import { capitalised, countedInWords } from './words';
import { groupNouns } from './grouping-names';

/** Inside which partner views are mixed, where partners stand close: 'Views inside Riverside are mixed', 'Views inside two partners are mixed'. Empty for none. */
export function mixedInsideInWords(
  question: QuestionFigures,
  { weighed, grouping }: Pick<ComparisonFigures, 'weighed' | 'grouping'>,
): string {
  const mixed = mixedInside(question);
  const [first, second] = mixed.flatMap((index) => weighed[index] ?? []);
  if (first === undefined) return '';
  const who =
    second === undefined
      ? sideName(first.side)
      : countedInWords(mixed.length, ...groupNouns[grouping]);
  return capitalised(`views inside ${who} are mixed`);
}
