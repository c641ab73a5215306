import { levelOf } from '../domain/model/answer';
import type { Assessment } from '../domain/model/assessment';
import { topLevel } from '../domain/model/level';
import type { QuestionBank } from '../domain/model/question-bank';
import { questionsOfArea } from '../domain/model/questions-asked';
import { scoreText } from './score-text';
import type { AreaScore } from '../domain/scoring/score-areas';
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
