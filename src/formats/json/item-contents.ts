import type { Comparison } from '../../domain/comparing/comparison';
import type { AssessmentDocument } from './assessment-document';

/** What was found in something that somebody opened: whole assessments and comparisons of them, or the sentence that says why not. */
export type ItemContents =
  | {
      readonly ok: true;
      readonly documents: readonly AssessmentDocument[];
      readonly comparisons: readonly Comparison[];
      /** Places of keys that this program does not know, and so leaves out. */
      readonly dropped: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };
