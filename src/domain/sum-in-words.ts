import { levelOf } from './answer';
import type { Assessment } from './assessment';
import { topLevel } from './level';
import type { QuestionBank } from './question-bank';
import { questionsOfArea } from './questions-asked';
import { scoreText } from './score-text';
import type { AreaScore } from './score-areas';
import { basedOn } from './based-on-in-words';

/** How a score comes about: '(1 + 1 + 0 + 2 + 2) ÷ 5 ÷ 4 × 100 = 30, based on 5 of 6.' */
export function sumInWords(bank: QuestionBank, assessment: Assessment, score: AreaScore): string {
  if (score.status !== 'scored')
    return `Not enough answers for a score: ${basedOn(score.counts)} questions have a level.`;
  const levels = questionsOfArea(score.area, assessment.length).flatMap(
    (question) => levelOf(assessment.answers[question.id]) ?? [],
  );
  return `(${levels.join(' + ')}) ÷ ${levels.length} ÷ ${topLevel} × 100 = ${scoreText(bank, score.score)}, based on ${basedOn(score.counts)}.`;
}
