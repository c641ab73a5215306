import { levelOf } from '../model/answer';
import type { Assessment } from '../model/assessment';
import { bandOf } from './band-of';
import { countAnswers, type AnswerCounts } from './count-answers';
import { topLevel } from '../model/level';
import { levelsNeeded } from './levels-needed';
import type { Area, Band, QuestionBank } from '../model/question-bank';
import { questionsOfArea } from '../model/questions-asked';
import { stabilityOfBand, type Stability } from './stability-of-band';

/** An area with its score, 0 to 100, unrounded. */
export type ScoredArea = {
  readonly status: 'scored';
  readonly area: Area;
  readonly score: number;
  readonly band: Band;
  readonly stability: Stability;
  readonly counts: AnswerCounts;
};

/** An area without one. It is never 0 and never a blank: it is said. */
export type UnscoredArea = {
  readonly status: 'not-enough-answers';
  readonly area: Area;
  /** How many more questions need a level; 0 if the area cannot have a score, since too few of its questions apply. */
  readonly needed: number;
  readonly counts: AnswerCounts;
};

export type AreaScore = ScoredArea | UnscoredArea;

function scoreArea(bank: QuestionBank, area: Area, assessment: Assessment): AreaScore {
  const questions = questionsOfArea(area, assessment.length);
  const counts = countAnswers(questions, assessment.answers);
  const needed = levelsNeeded(counts);
  if (counts.withLevel < needed) {
    const applies = counts.asked - counts.notApplicable;
    return {
      status: 'not-enough-answers',
      area,
      needed: applies < needed ? 0 : needed - counts.withLevel,
      counts,
    };
  }
  const levels = questions.flatMap((question) => levelOf(assessment.answers[question.id]) ?? []);
  const score =
    (levels.reduce<number>((sum, level) => sum + level, 0) / levels.length / topLevel) * 100;
  return {
    status: 'scored',
    area,
    score,
    band: bandOf(bank, score),
    stability:
      assessment.length === 'quick'
        ? { kind: 'first-impression' }
        : stabilityOfBand(bank, levels, counts.dontKnow + counts.blank),
    counts,
  };
}

/**
 * The score of every area, in the bank's order: the mean of its levels over the questions with a level,
 * times 25. Blank, 'don't know' and 'not applicable' leave the mean alone and are counted beside it.
 * There is no overall number (docs/domain.md, Scoring).
 */
export function scoreAreas(bank: QuestionBank, assessment: Assessment): readonly AreaScore[] {
  return bank.areas.map((area) => scoreArea(bank, area, assessment));
}
