import { bandOf } from '../domain/scoring/band-of';
import type { QuestionBank } from '../domain/model/question-bank';
import { roundHalfUp } from '../domain/model/round-half-up';
import { tolerance } from '../domain/model/tolerance';

/**
 * A score, 0 to 100, as it is shown everywhere: whole, rounded half up. Where the whole number would
 * contradict the band beside it (24.9 is Exploring, 25 is not), one decimal, cut so that it stays in its band.
 */
export function scoreText(bank: QuestionBank, score: number): string {
  const whole = roundHalfUp(score, 0);
  if (bandOf(bank, whole).id === bandOf(bank, score).id) return String(whole);
  return (Math.floor(score * 10 + tolerance) / 10).toFixed(1);
}
