import type { Frame } from '../model/question-bank';
import { reaches } from '../model/tolerance';
import { thresholds } from './thresholds';
import type { ClearGap, OpenGap, WhoseGap } from './whose-gap';

/** The classes that a question can fall into, in the order in which they are looked for (docs/domain.md, Classes). */
export const questionClasses = [
  'perception-gap',
  'possible-perception-gap',
  'different-starting-points',
  'possible-starting-points',
  'split-views',
  'blind-spot',
  'not-enough-answers',
  'mixed-views',
  'shared-strength',
  'shared-gap',
  'building',
] as const;
export type QuestionClass = (typeof questionClasses)[number];

/** The class of a question, with the verdict whose gap it is where there is one. */
export type Classified =
  | { readonly class: 'perception-gap' | 'different-starting-points'; readonly gap: ClearGap }
  | {
      readonly class: 'possible-perception-gap' | 'possible-starting-points';
      readonly gap: OpenGap;
    }
  | {
      readonly class:
        | 'split-views'
        | 'blind-spot'
        | 'not-enough-answers'
        | 'mixed-views'
        | 'shared-strength'
        | 'shared-gap'
        | 'building';
      readonly gap?: undefined;
    };

type Figures = {
  readonly asked: { readonly question: { readonly frame: Frame } };
  readonly withLevel: number;
  readonly groupsWithLevel: number;
  readonly mean: number | undefined;
  readonly agreement: number | undefined;
  readonly dontKnow: number;
  readonly dontKnowShare: number | undefined;
};

/** The classes of questions that people see alike: of these alone 'alike' and 'agree' are said (docs/domain.md, Classes). */
export const classesAlike: readonly QuestionClass[] = ['shared-strength', 'shared-gap', 'building'];

function ofGap(frame: Frame, gap: WhoseGap): Classified {
  if (gap.verdict === 'clear')
    return { class: frame === 'joint' ? 'perception-gap' : 'different-starting-points', gap };
  return { class: frame === 'joint' ? 'possible-perception-gap' : 'possible-starting-points', gap };
}

/**
 * The first class that holds for a question's figures (docs/domain.md, Classes). Thresholds hold up to the tolerance.
 *
 * @param gap whose gap it is, where the spread is 1.5 levels or more
 * @param groups how many partners are compared, with a level on this question or without
 */
export function classOf(
  { asked, withLevel, groupsWithLevel, mean, agreement, dontKnow, dontKnowShare }: Figures,
  gap: WhoseGap | undefined,
  groups: number,
): Classified {
  if (gap !== undefined) return ofGap(asked.question.frame, gap);
  if (agreement !== undefined && !reaches(agreement, thresholds.agreement))
    return { class: 'split-views' };
  if (
    dontKnow >= thresholds.dontKnowPeople &&
    dontKnowShare !== undefined &&
    reaches(dontKnowShare, thresholds.dontKnowShare)
  )
    return { class: 'blind-spot' };
  if (mean === undefined || withLevel < 2 || (groups > 1 && groupsWithLevel < 2))
    return { class: 'not-enough-answers' };
  if (agreement !== undefined && !reaches(agreement, thresholds.alike))
    return { class: 'mixed-views' };
  if (reaches(mean, thresholds.strength)) return { class: 'shared-strength' };
  return { class: reaches(mean, thresholds.gap) ? 'building' : 'shared-gap' };
}
