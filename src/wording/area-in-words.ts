import { levelOf } from '../domain/model/answer';
import type { Assessment } from '../domain/model/assessment';
import { topLevel } from '../domain/model/level';
import type { Area, QuestionBank } from '../domain/model/question-bank';
import { questionsOfArea } from '../domain/model/questions-asked';
import { scoreNeeds } from '../domain/scoring/levels-needed';
import type { AreaScore, ScoredArea } from '../domain/scoring/score-areas';
import { basedOn } from './counts';
import { fractionInWords, scoreText } from './figures';
import { capitalised, countedInWords, countInWords, listInWords, plural } from './words';

/** What a score needs, for the sentences that tell the rule: levels on 'two questions', and on 'two thirds' of those that apply. */
export const scoreNeedsInWords = {
  questions: countedInWords(scoreNeeds.levels, 'question'),
  share: fractionInWords(scoreNeeds.share),
} as const;

/** What stands lowest in an area, by the titles of its questions: 'Lowest, at level 0: talking about rewards.' */
export function lowAnswersInWords(area: Area, assessment: Assessment): string {
  const answered = questionsOfArea(area, assessment.length).flatMap((question) => {
    const level = levelOf(assessment.answers[question.id]);
    return level === undefined ? [] : [{ title: question.title, level }];
  });
  const lowest = Math.min(...answered.map(({ level }) => level));
  const titles = answered.filter(({ level }) => level === lowest).map(({ title }) => `‘${title}’`);
  if (titles.length === 0) return '';
  if (titles.length === answered.length)
    return `${['', 'Its one answer is', 'Both its answers are'][titles.length] ?? `All its ${countInWords(titles.length)} answers are`} at level ${lowest}.`;
  return `${capitalised(listInWords(titles))} ${plural(titles.length, 'stands', 'stand')} lowest, at level ${lowest}.`;
}

/** The word that stands with a band; none for a quick check, where nearly every band is close. */
export function firmnessOf({ stability }: ScoredArea): 'firm' | 'close' | undefined {
  return stability.kind === 'first-impression' ? undefined : stability.kind;
}

/** Why a band is firm or close (docs/domain.md, Scoring), as a sentence begins after a colon. Empty for a quick check. */
function whyFirmOrClose({ stability, counts }: ScoredArea): string {
  if (stability.kind === 'first-impression') return '';
  const unknown = counts.dontKnow + counts.blank;
  if (stability.kind === 'firm') {
    return unknown === 0
      ? 'no single answer, one level up or down, could move it.'
      : `it stays the same however the missing ${plural(unknown, 'answer turns', 'answers turn')} out.`;
  }
  const bands = listInWords(
    stability.couldBe.map(({ name }) => name),
    'or',
  );
  const reasons = stability.because.map((doubt) =>
    doubt === 'one-step'
      ? 'one answer a level higher or lower'
      : `the ${plural(unknown, 'answer that is', `${countInWords(unknown)} answers that are`)} not known`,
  );
  return `${listInWords(reasons, 'or')} could make it ${bands}.`;
}

/** The same beside the word itself: 'One answer a level higher or lower could make it Begun.' Empty for a quick check. */
export function whyFirmOrCloseInWords(score: ScoredArea): string {
  return capitalised(whyFirmOrClose(score));
}

/** How firm a band is, in a sentence that says why. Empty for a quick check, which has a note of its own. */
export function stabilityInWords(score: ScoredArea): string {
  const firmness = firmnessOf(score);
  return firmness === undefined ? '' : `The band is ${firmness}: ${whyFirmOrClose(score)}`;
}

/** How a score comes about: '(1 + 1 + 0 + 2 + 2) ÷ 5 ÷ 4 × 100 = 30, based on 5 of 6.' */
export function sumInWords(bank: QuestionBank, assessment: Assessment, score: AreaScore): string {
  if (score.status !== 'scored')
    return `Not enough answers for a score: ${basedOn(score.counts)} questions have a level.`;
  const levels = questionsOfArea(score.area, assessment.length).flatMap(
    (question) => levelOf(assessment.answers[question.id]) ?? [],
  );
  return `(${levels.join(' + ')}) ÷ ${levels.length} ÷ ${topLevel} × 100 = ${scoreText(bank, score.score)}, based on ${basedOn(score.counts)}.`;
}
