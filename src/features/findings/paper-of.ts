import { actionBank } from '../../bank/action-bank';
import { backgroundBank } from '../../bank/background-bank';
import { questionBank } from '../../bank/question-bank';
import { planPaper } from '../../documents/plan-paper';
import type { Paper } from '../../documents/paper';
import type { Assessment } from '../../domain/assessment';
import { today } from '../../platform/today';

/** The paper of an assessment as of today. */
export function paperOf(assessment: Assessment): Paper {
  return planPaper({ questions: questionBank, actions: actionBank, background: backgroundBank }, assessment, today());
}
