import { banks } from '../../bank/banks';
import { planPaper } from '../../documents/plan-paper';
import type { Paper } from '../../documents/paper';
import type { Assessment } from '../../domain/assessment';
import { today } from '../../platform/today';

/** The paper of an assessment as of today. */
export function paperOf(assessment: Assessment): Paper {
  return planPaper(banks, assessment, today());
}
