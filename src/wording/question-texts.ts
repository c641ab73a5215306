import { classesAlike } from '../domain/comparing/class-of';
import { leftOutAtEachEnd } from '../domain/comparing/kept-groups';
import type { QuestionFigures } from '../domain/comparing/question-figures';
import { thresholds } from '../domain/comparing/thresholds';
import { decimalsThatHold } from '../domain/model/decimals-that-hold';
import { roundHalfUp } from '../domain/model/round-half-up';
import { reaches, same } from '../domain/model/tolerance';
import { noFigure } from './figures';

/** How the figures of a question are shown, one beside the other; 'n/e' for what cannot be had. */
type QuestionTexts = {
  readonly mean: string;
  readonly lowest: string;
  readonly highest: string;
  readonly spread: string;
  readonly agreement: string;
  readonly dontKnowShare: string;
  /** The level of one partner, as exact as the lowest and the highest. */
  readonly ofPartner: (level: number | undefined) => string;
};

const shown = (figure: number | undefined, decimals: number) =>
  figure === undefined ? noFigure : roundHalfUp(figure, decimals).toFixed(decimals);

/** The fewest decimals with which a figure is on the side of these thresholds on which it is. */
function decimalsFor(figure: number, fewest: number, limits: readonly number[]): number {
  return decimalsThatHold(fewest, (rounded) =>
    limits.every((limit) => reaches(rounded(figure), rounded(limit)) === reaches(figure, limit)),
  );
}

/** Levels and spread show one decimal more where 'from 0.7 to 2.3' would stand beside '1.7 apart'. */
function levelDecimals({ lowest, highest, spread, groupsWithLevel }: QuestionFigures): number {
  if (lowest === undefined || highest === undefined || spread === undefined) return 1;
  if (leftOutAtEachEnd(groupsWithLevel) > 0) return 1;
  return decimalsThatHold(
    1,
    (rounded) => same(rounded(highest) - rounded(lowest), rounded(spread)),
    1,
  );
}

/**
 * The figures of a question as they are shown everywhere: levels and spread with one decimal, agreement with two, shares as whole per cent,
 * rounded half up once. Where a rounded figure would contradict its class or another beside it, those concerned show one decimal more
 * (docs/domain.md, Scoring): a spread of 1.45 is no gap, and '1.5' would be.
 */
export function questionTexts(question: QuestionFigures): QuestionTexts {
  const { mean, lowest, highest, spread, agreement, dontKnow, dontKnowShare } = question;
  const levels = levelDecimals(question);
  const isGap = question.gap !== undefined;
  const isAlike = classesAlike.includes(question.class);
  const isBlind = dontKnow >= thresholds.dontKnowPeople && question.class !== 'split-views';
  const forClass = (
    figure: number | undefined,
    fewest: number,
    limits: readonly number[],
    decides: boolean,
  ) => (figure === undefined || !decides ? fewest : decimalsFor(figure, fewest, limits));
  const share = dontKnowShare === undefined ? undefined : dontKnowShare * 100;
  const ofShare = forClass(share, 0, [thresholds.dontKnowShare * 100], isBlind && !isGap);
  return {
    mean: shown(mean, forClass(mean, 1, [thresholds.gap, thresholds.strength], isAlike)),
    lowest: shown(lowest, levels),
    highest: shown(highest, levels),
    spread: shown(spread, forClass(spread, levels, [thresholds.spread], true)),
    agreement: shown(
      agreement,
      forClass(agreement, 2, [thresholds.agreement, thresholds.alike], !isGap),
    ),
    dontKnowShare: share === undefined ? noFigure : `${shown(share, ofShare)}%`,
    ofPartner: (level) => shown(level, levels),
  };
}
