import type { Assessment } from '../../domain/model/assessment';
import { assessmentDocument, type BankReference } from './assessment-document';
import { textOfFile } from './text-of-file';

/** The text of an `.assessment.json` file. The same assessment is always the same bytes. */
export function writeAssessment(assessment: Assessment, bank: BankReference): string {
  return textOfFile(assessmentDocument(assessment, bank));
}
