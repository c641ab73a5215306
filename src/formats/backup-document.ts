import type { AssessmentDocument } from './assessment-document';
import { textOfFile } from './text-of-file';

export const backupFormat = 'partnership-readiness/backup';

/** The text of a backup: everything that is on a device, each assessment with the bank that it was answered with. */
export function writeBackup(documents: readonly Pick<AssessmentDocument, 'bank' | 'assessment'>[]): string {
  const sorted = documents.toSorted((a, b) => (a.assessment.id < b.assessment.id ? -1 : 1));
  return textOfFile(
    { format: backupFormat, formatVersion: 1, assessments: sorted.map(({ bank, assessment }) => ({ bank: { id: bank.id, version: bank.version }, assessment })) },
    sorted.flatMap(({ assessment }) => Object.keys(assessment.answers)),
  );
}
