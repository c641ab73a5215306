import { actionBank } from '../../../bank/action-bank';
import { backgroundBank } from '../../../bank/background-bank';
import { questionBank } from '../../../bank/question-bank';
import {
  comparisonPaper,
  type ComparisonPaperOptions,
} from '../../../papers/content/comparison-paper';
import type { Paper } from '../../../papers/content/paper';
import type { ComparisonFigures } from '../../../domain/comparing/comparison-figures';
import type { OverTime } from '../../../domain/comparing/over-time';
import { today } from '../../../platform/today';

/** The report of a comparison as of today. */
export function reportOf(
  figures: ComparisonFigures,
  time: OverTime,
  options: ComparisonPaperOptions,
): Paper {
  return comparisonPaper(
    { questions: questionBank, actions: actionBank, background: backgroundBank },
    figures,
    time,
    today(),
    options,
  );
}
