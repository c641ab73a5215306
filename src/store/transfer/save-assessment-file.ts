import type { Comparison } from '../../domain/model/comparison';
import { writeAssessment } from '../../formats/json/assessment-document';
import { writeBackup } from '../../formats/json/backup-document';
import { saveFile } from '../../platform/save-file';
import type { AssessmentRecord } from '../records/assessment-record';

const asFile = (text: string) => new Blob([text], { type: 'application/json' });

/**
 * Hands an assessment to the browser as a file to download, with its answers, notes and plan.
 *
 * @param name the file's, without its ending
 */
export function saveAssessmentFile({ assessment, bank }: AssessmentRecord, name: string): void {
  saveFile(`${name}.assessment.json`, asFile(writeAssessment(assessment, bank)));
}

/**
 * Hands everything that is on this device to the browser as one file.
 *
 * @param name the file's, without its ending
 */
export function saveBackupFile(
  record: readonly AssessmentRecord[],
  comparisons: readonly Comparison[],
  name: string,
): void {
  saveFile(`${name}.backup.json`, asFile(writeBackup(record, comparisons)));
}
