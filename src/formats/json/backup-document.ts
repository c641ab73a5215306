import type { Comparison } from '../../domain/model/comparison';
import { assessmentEntry, type AssessmentDocument } from './assessment-document';
import { comparisonVersion } from './comparison-document';
import { backupSteps, versionAfter } from './migrations';
import { textPartsOfFile } from './text-of-file';

export const backupFormat = 'partnership-readiness/backup';

/** The version of a backup that this program writes. It reads every earlier one. */
export const backupVersion = versionAfter(backupSteps);

/**
 * The text of a backup: everything that is on a device, each assessment with the bank that it was answered with, and the
 * comparisons without theirs. Each entry has its own version, so that a step of its format leaves no doubt what is in it.
 */
export function writeBackup(
  documents: readonly Pick<AssessmentDocument, 'bank' | 'assessment'>[],
  comparisons: readonly Comparison[] = [],
): string {
  return [...backupParts(documents, comparisons)].join('');
}

/** The same, part after part, one for each assessment. */
export function backupParts(
  documents: readonly Pick<AssessmentDocument, 'bank' | 'assessment'>[],
  comparisons: readonly Comparison[],
): Generator<string, void> {
  return textPartsOfFile(
    {
      format: backupFormat,
      formatVersion: backupVersion,
      assessments: [],
      comparisons: [...comparisons]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((comparison) => ({ formatVersion: comparisonVersion, comparison })),
    },
    [...documents]
      .sort((a, b) => (a.assessment.id < b.assessment.id ? -1 : 1))
      .map(assessmentEntry),
  );
}
