import type { Comparison } from '../../domain/model/comparison';
import { fileNameFor } from '../../wording/file-names';
import { writeBackup } from '../../formats/json/backup-document';
import { writeAssessment } from '../../formats/json/assessment-document';
import { saveFile } from '../../platform/save-file';
import { today } from '../../platform/today';
import type { AssessmentRecord } from '../records/assessment-record';

const asFile = (text: string) => new Blob([text], { type: 'application/json' });

/** Hands an assessment to the browser as a file to download, with its answers, notes and plan. Returns the file's name. */
export function saveAssessmentFile({ assessment, bank }: AssessmentRecord): string {
  const name = `${fileNameFor(assessment, today())}.assessment.json`;
  saveFile(name, asFile(writeAssessment(assessment, bank)));
  return name;
}

/** Hands everything that is on this device to the browser as one file. Returns the file's name. */
export function saveBackupFile(
  record: readonly AssessmentRecord[],
  comparisons: readonly Comparison[],
): string {
  const name = `partnership-readiness-everything-${today()}.backup.json`;
  saveFile(name, asFile(writeBackup(record, comparisons)));
  return name;
}
