import type { Assessment } from '../../domain/model/assessment';
import type { QuestionBank } from '../../domain/model/question-bank';
import { assessmentSteps, versionAfter } from './migrations';
import { textOfFile } from './text-of-file';

export const assessmentFormat = 'partnership-readiness/assessment';

/** The version of an assessment that this program writes. It reads every earlier one. */
export const assessmentVersion = versionAfter(assessmentSteps);

/** Which bank the answers were given to. */
export type BankReference = Pick<QuestionBank, 'id' | 'version'>;

/** An assessment with what is needed to read it again: as a file, and as a record on the device (docs/domain.md, Files). */
export type AssessmentDocument = {
  readonly format: typeof assessmentFormat;
  readonly formatVersion: number;
  readonly bank: BankReference;
  readonly assessment: Assessment;
};

/** The document of an assessment that was answered with a bank. */
export function assessmentDocument(
  assessment: Assessment,
  { id, version }: BankReference,
): AssessmentDocument {
  return {
    format: assessmentFormat,
    formatVersion: assessmentVersion,
    bank: { id, version },
    assessment,
  };
}

/** An assessment as it stands in a file of another format: its document, which needs no name there, with its own version. */
export function assessmentEntry({
  assessment,
  bank,
}: Pick<AssessmentDocument, 'assessment' | 'bank'>) {
  const { format: _, ...entry } = assessmentDocument(assessment, bank);
  return entry;
}

/** The text of an `.assessment.json` file. The same assessment is always the same bytes. */
export function writeAssessment(assessment: Assessment, bank: BankReference): string {
  return textOfFile(assessmentDocument(assessment, bank));
}
