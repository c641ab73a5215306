import type { Comparison } from '../../domain/comparing/comparison';
import type { AssessmentDocument } from './assessment-document';
import { textOfFile } from './text-of-file';

export const backupFormat = 'partnership-readiness/backup';

/** The text of a backup: everything that is on a device, each assessment with the bank that it was answered with, and the comparisons without theirs. */
export function writeBackup(
  documents: readonly Pick<AssessmentDocument, 'bank' | 'assessment'>[],
  comparisons: readonly Comparison[] = [],
): string {
  return textOfFile({
    format: backupFormat,
    formatVersion: 1,
    assessments: documents
      .toSorted((a, b) => (a.assessment.id < b.assessment.id ? -1 : 1))
      .map(({ bank, assessment }) => ({
        bank: { id: bank.id, version: bank.version },
        assessment,
      })),
    comparisons: comparisons.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });
}
