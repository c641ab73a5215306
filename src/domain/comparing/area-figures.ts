import type { AnswerCounts } from '../scoring/count-answers';
import { topLevel } from '../model/level';
import { levelsNeeded } from '../scoring/levels-needed';
import type { Area } from '../model/question-bank';
import { meanOf } from './mean-of';
import type { GroupAnswers } from './question-figures';

/** How many levels the people of a group gave on the questions of an area, of how many there could be. */
type AnswersGiven = { readonly given: number; readonly possible: number };

/** What a score is based on. `counts` are of questions, `answers` of what all people of the group answered to them. */
type Basis = { readonly counts: AnswerCounts; readonly answers: AnswersGiven };

/** The score of an area for one group, 0 to 100, unrounded; or that there are not enough answers. */
export type GroupScore =
  | ({ readonly status: 'scored'; readonly score: number } & Basis)
  | ({ readonly status: 'not-enough-answers' } & Basis);

/** An area across the groups. */
export type AreaFigures = {
  readonly area: Area;
  /** One for each group, in the order of the groups. */
  readonly scores: readonly GroupScore[];
  /** The lowest and the highest score of a group; `undefined` when none has one. */
  readonly range: { readonly lowest: number; readonly highest: number } | undefined;
};

/** A question is not applicable for a group when nobody in it has a level and all who answered said so (docs/domain.md, Comparing). */
function kindOf(answers: GroupAnswers): 'withLevel' | 'dontKnow' | 'notApplicable' | 'blank' {
  if (answers.mean !== undefined) return 'withLevel';
  if (answers.dontKnow > 0) return 'dontKnow';
  return answers.notApplicable > 0 ? 'notApplicable' : 'blank';
}

/**
 * The score of an area for a group, from its levels on the questions, by the rules of Scoring: the mean over the questions with a
 * level, if there are two of them and two thirds of those that apply.
 *
 * @param answers how the group answered each question of the area
 */
export function groupScore(answers: readonly GroupAnswers[]): GroupScore {
  const kinds = answers.map(kindOf);
  const count = (kind: ReturnType<typeof kindOf>) => kinds.filter((each) => each === kind).length;
  const counts = {
    asked: answers.length,
    withLevel: count('withLevel'),
    dontKnow: count('dontKnow'),
    notApplicable: count('notApplicable'),
    blank: count('blank'),
  };
  const all = answers.reduce(
    (sum, { levels, dontKnow, notApplicable, blank }) => ({
      given: sum.given + levels.length,
      possible: sum.possible + levels.length + dontKnow + notApplicable + blank,
    }),
    { given: 0, possible: 0 },
  );
  const mean = meanOf(answers.flatMap((each) => each.mean ?? []));
  if (mean === undefined || counts.withLevel < levelsNeeded(counts))
    return { status: 'not-enough-answers', counts, answers: all };
  return { status: 'scored', score: (mean / topLevel) * 100, counts, answers: all };
}

/** The figures of an area. `perGroup`: for each group, how it answered each question of the area. */
export function areaFigures(
  area: Area,
  perGroup: readonly (readonly GroupAnswers[])[],
): AreaFigures {
  const scores = perGroup.map(groupScore);
  const scored = scores.flatMap((each) => (each.status === 'scored' ? [each.score] : []));
  return {
    area,
    scores,
    range:
      scored.length === 0
        ? undefined
        : { lowest: Math.min(...scored), highest: Math.max(...scored) },
  };
}
