import type { Frame } from '../model/question-bank';
import { reaches } from '../model/tolerance';
import { thresholds } from './thresholds';

/** The classes that a question can fall into, in the order in which they are looked for (docs/domain.md, Classes). */
export const questionClasses = [
  'perception-gap',
  'different-starting-points',
  'split-views',
  'blind-spot',
  'not-enough-answers',
  'shared-strength',
  'shared-gap',
  'building',
] as const;
export type QuestionClass = (typeof questionClasses)[number];

type Figures = {
  readonly asked: { readonly question: { readonly frame: Frame } };
  readonly withLevel: number;
  readonly groupsWithLevel: number;
  readonly mean: number | undefined;
  readonly spread: number | undefined;
  readonly agreement: number | undefined;
  readonly dontKnowShare: number | undefined;
};

/**
 * The first class that holds for a question's figures (docs/domain.md, Classes). Thresholds hold up to the tolerance.
 *
 * @param groups how many partners are compared, with a level on this question or without
 */
export function classOf(
  { asked, withLevel, groupsWithLevel, mean, spread, agreement, dontKnowShare }: Figures,
  groups: number,
): QuestionClass {
  if (spread !== undefined && reaches(spread, thresholds.spread)) {
    return asked.question.frame === 'joint' ? 'perception-gap' : 'different-starting-points';
  }
  if (agreement !== undefined && !reaches(agreement, thresholds.agreement)) return 'split-views';
  if (dontKnowShare !== undefined && reaches(dontKnowShare, thresholds.dontKnowShare))
    return 'blind-spot';
  if (mean === undefined || withLevel < 2 || (groups > 1 && groupsWithLevel < 2))
    return 'not-enough-answers';
  if (reaches(mean, thresholds.strength)) return 'shared-strength';
  return reaches(mean, thresholds.gap) ? 'building' : 'shared-gap';
}
