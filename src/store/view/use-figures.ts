import { questionBank } from '../../bank/question-bank';
import {
  comparisonFigures,
  latestRound,
  type ComparisonFigures,
  type QuestionChoice,
} from '../../domain/comparing/comparison-figures';
import { newComparison } from '../../domain/comparing/edit-comparison';
import type { Grouping } from '../../domain/comparing/grouping';
import { overTime, type OverTime } from '../../domain/comparing/over-time';
import type { ResolvedComparison } from '../../domain/comparing/resolve-comparison';
import { useViewOptions } from './view-options';
import { rememberLast } from './remember-last';

/** What of a comparison makes its figures: its plan, its targets and its name make none of them. */
type Makeup = Pick<ResolvedComparison, 'partners' | 'consensus' | 'rounds'>;
const none = newComparison('', '', '');

const figuresOfMakeup = rememberLast(
  (
    partners: Makeup['partners'],
    consensus: Makeup['consensus'],
    rounds: Makeup['rounds'],
    round: number,
    grouping: Grouping,
    choice: QuestionChoice,
  ) =>
    comparisonFigures(
      questionBank,
      { comparison: none, partners, consensus, rounds, excluded: [] },
      round,
      grouping,
      choice,
    ),
);
const figuresOf = rememberLast(
  (
    resolved: ResolvedComparison,
    round: number,
    grouping: Grouping,
    choice: QuestionChoice,
  ): ComparisonFigures => ({
    ...figuresOfMakeup(
      resolved.partners,
      resolved.consensus,
      resolved.rounds,
      round,
      grouping,
      choice,
    ),
    resolved,
  }),
);
const timeOf = rememberLast(
  (
    partners: Makeup['partners'],
    consensus: Makeup['consensus'],
    rounds: Makeup['rounds'],
  ): OverTime =>
    overTime(questionBank, { comparison: none, partners, consensus, rounds, excluded: [] }),
);

/** The figures of the round and the grouping that the user has chosen, and all rounds side by side. */
export function useFigures(
  id: string,
  resolved: ResolvedComparison,
): { readonly figures: ComparisonFigures; readonly time: OverTime } {
  const { round: chosen, grouping, choice } = useViewOptions(id);
  const round =
    chosen !== undefined && resolved.rounds.includes(chosen) ? chosen : latestRound(resolved);
  return {
    figures: figuresOf(resolved, round, grouping, choice),
    time: timeOf(resolved.partners, resolved.consensus, resolved.rounds),
  };
}
