import { banks } from '../../bank/banks';
import { planPaper } from '../../papers/content/plan-paper';
import type { Paper } from '../../papers/content/paper';
import type { Assessment } from '../../domain/model/assessment';
import { today } from '../../platform/today';

/** The paper of an assessment as of today. */
export function paperOf(assessment: Assessment): Paper {
  return planPaper(banks, assessment, today());
}
