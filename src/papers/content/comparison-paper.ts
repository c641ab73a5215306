import type { ActionPlan, Day } from '../../domain/model/action-plan';
import {
  comparisonFigures,
  type ComparisonFigures,
} from '../../domain/comparing/comparison-figures';
import { givenNames } from '../../wording/given-names';
import { comparisonFileName } from '../../wording/file-names';
import { overTime, type OverTime } from '../../domain/comparing/over-time';
import { underAliases } from '../../domain/comparing/under-aliases';
import { dateInWords } from '../../wording/dates';
import { comparisonAnswerBlocks } from './comparison-answer-blocks';
import { comparisonAreaBlocks } from './comparison-area-blocks';
import { comparisonMethodBlocks } from './comparison-method-blocks';
import { comparisonOpening } from './comparison-opening';
import { comparisonTalkBlocks } from './comparison-talk-blocks';
import { comparisonTimeBlocks } from './comparison-time-blocks';
import { fixedSentences } from '../../wording/fixed-sentences';
import type { Paper, PaperBlock } from './paper';
import { planBlocks } from './plan-blocks';
import type { Banks } from './banks';

/** What the facilitator chose for the report. */
export type ComparisonPaperOptions = {
  /** Whether it says who chose which level. People answered alone, and may not expect it. */
  readonly names: boolean;
  /** Whether people's notes stand in it. Never under hidden names. */
  readonly notes: boolean;
  readonly hiddenNames: boolean;
  /** A plan in place of the comparison's own, such as that of the agreed result. Never under hidden names. */
  readonly plan?: { readonly plan: ActionPlan; readonly asks?: readonly string[] };
};

function jointPlan(
  banks: Banks,
  { resolved: { comparison, partners }, round }: ComparisonFigures,
  own: ComparisonPaperOptions['plan'],
): readonly PaperBlock[] {
  const { plan, asks } = own ?? comparison;
  const signing = partners
    .filter(({ members }) => members.some((each) => each.round === round))
    .map(({ partner }) => partner.name);
  return planBlocks(banks, { plan, asks, signing });
}

/**
 * The report of a comparison: what it says, the radar and its table, what to talk about in which order, what moved over time, the
 * joint plan where there is one, the answers by partner, and the method. A round without answers has opening and method alone.
 *
 * @param figures of the round and the grouping that are shown
 * @param time all rounds
 * @param today the day on which the paper is made
 */
export function comparisonPaper(
  banks: Banks,
  figures: ComparisonFigures,
  time: OverTime,
  today: Day,
  options: ComparisonPaperOptions,
): Paper {
  const { questions: bank } = banks;
  const { hiddenNames } = options;
  // Whoever calls may have the names hidden already. To hide them again changes nothing, and not to hide them would tell.
  const resolved = hiddenNames ? underAliases(figures.resolved, givenNames) : figures.resolved;
  const shown = hiddenNames
    ? comparisonFigures(bank, resolved, figures.round, figures.grouping, figures.choice)
    : figures;
  const { name } = resolved.comparison;
  return {
    title: `${name}: comparison report`,
    head: `Comparison report, ${dateInWords(today)}`,
    foot: fixedSentences.independent,
    madeOn: today,
    fileName: comparisonFileName({ name }, today, hiddenNames),
    blocks: [
      ...comparisonOpening(shown, hiddenNames),
      ...comparisonAreaBlocks(bank, shown),
      ...comparisonTalkBlocks(shown),
      ...comparisonTimeBlocks(bank, resolved, hiddenNames ? overTime(bank, resolved) : time),
      ...(hiddenNames ? [] : jointPlan(banks, shown, options.plan)),
      ...comparisonAnswerBlocks(shown, {
        names: options.names,
        notes: options.notes && !hiddenNames,
      }),
      ...comparisonMethodBlocks(banks),
    ],
  };
}
