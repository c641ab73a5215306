import {
  comparisonPaper,
  type ComparisonPaperOptions,
} from '../../src/papers/content/comparison-paper';
import type { Paper } from '../../src/papers/content/paper';
import type { Comparison } from '../../src/domain/model/comparison';
import type { Grouping } from '../../src/domain/comparing/grouping';
import { comparedOf, resolvedOf, type InRound } from './room-of-partners';
import { madeOn, paperBanks } from './paper-of';

type Choices = Partial<ComparisonPaperOptions> & {
  readonly grouping?: Grouping;
  readonly comparison?: Partial<Comparison>;
};

/** The report of these assessments with the bank of the papers: names shown and no notes, unless the test says otherwise. */
export function comparisonPaperOf(
  all: readonly InRound[],
  { grouping = 'partner', comparison = {}, ...options }: Choices = {},
): Paper {
  const { figures, time } = comparedOf(
    resolvedOf(all, comparison, paperBanks.questions),
    grouping,
    paperBanks.questions,
  );
  return comparisonPaper(paperBanks, figures, time, madeOn, {
    names: true,
    notes: false,
    hiddenNames: false,
    ...options,
  });
}
