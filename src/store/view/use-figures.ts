import { questionBank } from '../../bank/question-bank';
import {
  comparisonFigures,
  latestRound,
  type ComparisonFigures,
} from '../../domain/comparing/comparison-figures';
import { overTime, type OverTime } from '../../domain/comparing/over-time';
import type { ResolvedComparison } from '../../domain/comparing/resolve-comparison';
import { useViewOptions } from './view-options';
import { rememberLast } from './remember-last';

const figuresOf = rememberLast(comparisonFigures);
const timeOf = rememberLast(overTime);

/** The figures of the round and the grouping that the user has chosen, and all rounds side by side. */
export function useFigures(
  id: string,
  resolved: ResolvedComparison,
): { readonly figures: ComparisonFigures; readonly time: OverTime } {
  const { round: chosen, grouping, choice } = useViewOptions(id);
  const round =
    chosen !== undefined && resolved.rounds.includes(chosen) ? chosen : latestRound(resolved);
  return {
    figures: figuresOf(questionBank, resolved, round, grouping, choice),
    time: timeOf(questionBank, resolved),
  };
}
