import { questionBank } from '../../bank/question-bank';
import {
  figuresOfAnswers,
  latestRound,
  type ComparisonFigures,
  type QuestionChoice,
} from '../../domain/comparing/comparison-figures';
import type { Grouping } from '../../domain/comparing/grouping';
import { overTime, type OverTime } from '../../domain/comparing/over-time';
import type {
  ComparedAnswers,
  ResolvedComparison,
} from '../../domain/comparing/resolve-comparison';
import { useViewOptions } from './view-options';
import { rememberLast } from './remember-last';

const figuresRemembered = rememberLast(
  (
    partners: ComparedAnswers['partners'],
    consensus: ComparedAnswers['consensus'],
    rounds: ComparedAnswers['rounds'],
    round: number,
    grouping: Grouping,
    choice: QuestionChoice,
  ) => figuresOfAnswers(questionBank, { partners, consensus, rounds }, round, grouping, choice),
);
const figuresOf = rememberLast(
  (
    resolved: ResolvedComparison,
    round: number,
    grouping: Grouping,
    choice: QuestionChoice,
  ): ComparisonFigures => ({
    ...figuresRemembered(
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
    partners: ComparedAnswers['partners'],
    consensus: ComparedAnswers['consensus'],
    rounds: ComparedAnswers['rounds'],
  ): OverTime => overTime(questionBank, { partners, consensus, rounds }),
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
