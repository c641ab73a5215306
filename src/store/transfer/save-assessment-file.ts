import type { Comparison } from '../../domain/model/comparison';
import { writeAssessment } from '../../formats/json/assessment-document';
import { backupParts } from '../../formats/json/backup-document';
import { inSlices, partsOf } from '../../platform/in-slices';
import { saveFile } from '../../platform/save-file';
import type { AssessmentRecord } from '../records/assessment-record';

const asFile = (...texts: readonly string[]) => new Blob([...texts], { type: 'application/json' });

/**
 * Hands an assessment to the browser as a file to download, with its answers, notes and plan.
 *
 * @param name the file's, without its ending
 */
export function saveAssessmentFile({ assessment, bank }: AssessmentRecord, name: string): void {
  saveFile(`${name}.assessment.json`, asFile(writeAssessment(assessment, bank)));
}

/**
 * Hands everything that is on this device to the browser as one file. Thousands are written in slices, so that the page goes on.
 *
 * @param name the file's, without its ending
 */
export async function saveBackupFile(
  record: readonly AssessmentRecord[],
  comparisons: readonly Comparison[],
  name: string,
): Promise<void> {
  const parts = await inSlices(partsOf(backupParts(record, comparisons)));
  saveFile(`${name}.backup.json`, asFile(...(parts ?? [])));
}
