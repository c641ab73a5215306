import { lastOf } from '../domain/model/last-of';
import type { QuestionBank } from '../domain/model/question-bank';
import { notEnoughAnswers, scoreText } from './figures';
import { roundHalfUp } from '../domain/model/round-half-up';
import type { RoundScore } from '../domain/comparing/over-time';
import { countedInWords } from './words';

/**
 * A score and its change as they are shown. `change` is absent in the first round and where there is no score to compare with;
 * it has `moved` where it is more than 'no change'.
 */
export type SeriesText = {
  readonly score: string;
  readonly change?: { readonly text: string; readonly moved: boolean };
  readonly oneStep: boolean;
};

const scoreOf = ({ score }: RoundScore) => (score.status === 'scored' ? score.score : undefined);

/** A change, rounded half up in its size. */
const rounded = (by: number, decimals: number) =>
  Math.sign(by) * roundHalfUp(Math.abs(by), decimals);

function changeText(by: number, decimals: number): NonNullable<SeriesText['change']> {
  const size = roundHalfUp(Math.abs(by), decimals);
  if (size === 0) return { text: 'no change', moved: false };
  return { text: `${by < 0 ? '−' : '+'}${size.toFixed(decimals)}`, moved: true };
}

/** Said of a comparison over time in which some were asked the quick check alone. `questions`: how many that has. */
export function quickOverTime(questions: number): string {
  return `Over time only the ${countedInWords(questions, 'question')} of the quick check are compared, because not everybody was asked all.`;
}

/**
 * The texts of one area over the rounds: '63', '75', '+12', 'no change'. Where whole figures would contradict each other (62.5 to 75, 'up 12.5'),
 * the whole row shows one decimal (docs/domain.md, Scoring). A round without a score says 'not enough answers'.
 */
export function seriesTexts(
  bank: QuestionBank,
  rounds: readonly RoundScore[],
): readonly SeriesText[] {
  const whole = (score: number) => scoreText(bank, score);
  const before = (index: number) =>
    lastOf(rounds.slice(0, index).flatMap((each) => scoreOf(each) ?? []));
  const agrees = rounds.every((each, index) => {
    const [score, from] = [scoreOf(each), before(index)];
    if (score === undefined || from === undefined || each.change === undefined) return true;
    return Number(whole(score)) - Number(whole(from)) === rounded(each.change.by, 0);
  });
  return rounds.map((each, index) => {
    const [score, from] = [scoreOf(each), before(index)];
    if (score === undefined) return { score: notEnoughAnswers, oneStep: false };
    const text = agrees ? whole(score) : roundHalfUp(score, 1).toFixed(1);
    if (each.change === undefined || from === undefined) return { score: text, oneStep: false };
    // From unrounded scores, whatever stands beside it: 58.3 to 41.7 is −16.7 where it was 58.333 to 41.667.
    return {
      score: text,
      change: changeText(each.change.by, agrees ? 0 : 1),
      oneStep: each.change.oneStep,
    };
  });
}
