import { farFromMean } from '../domain/comparing/far-from-mean';
import type { QuestionFigures } from '../domain/comparing/question-figures';
import { countInWords, listInWords } from './words';

/** Who stands far from the mean where the others are alike: 'one of 12 chose 0', 'one of ten chose 0 and two chose 4'. Empty for nobody. */
export function whoIsFarInWords(question: QuestionFigures): string {
  const parts = farFromMean(question).map(({ level, people }, index) => {
    const of = index === 0 ? ` of ${countInWords(question.withLevel)}` : '';
    return `${countInWords(people)}${of} chose ${level}`;
  });
  return listInWords(parts);
}
