import { PaperPage } from '../../papers/paper-page';
import type { KeptAssessment } from '../../store/stored-assessment';
import { paperOf } from './paper-of';

/** The results and the plan as a page to print. */
export function PaperScreen({ kept: { assessment } }: { readonly kept: KeptAssessment }) {
  return <PaperPage paper={paperOf(assessment)} />;
}
