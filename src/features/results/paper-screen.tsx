import { PaperPage } from '../../papers/html/paper-page';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import { paperOf } from './paper-of';

/** The results and the plan as a page to print. */
export function PaperScreen({ record: { assessment } }: { readonly record: AssessmentRecord }) {
  return <PaperPage paper={paperOf(assessment)} />;
}
