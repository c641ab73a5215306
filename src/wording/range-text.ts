import type { QuestionBank } from '../domain/model/question-bank';
import { same } from '../domain/model/tolerance';
import { scoreText } from './score-text';
import type { AreaFigures } from '../domain/comparing/area-figures';

/** The lowest and the highest score of an area as they are shown: '58 to 79', '58' where they are the same, 'n/e' where there is none. */
export function rangeText(bank: QuestionBank, { range }: Pick<AreaFigures, 'range'>): string {
  if (range === undefined) return 'n/e';
  const [lowest, highest] = [scoreText(bank, range.lowest), scoreText(bank, range.highest)];
  return same(range.lowest, range.highest) || lowest === highest
    ? lowest
    : `${lowest} to ${highest}`;
}
