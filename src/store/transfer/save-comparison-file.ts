import {
  resolveComparison,
  type ResolvedComparison,
} from '../../domain/comparing/resolve-comparison';
import { assessmentsOf, underAliases, withNewIds } from '../../domain/comparing/under-aliases';
import type { QuestionBank } from '../../domain/model/question-bank';
import { givenNames } from '../../wording/given-names';
import { comparisonFileName } from '../../wording/file-names';
import { writeComparison } from '../../formats/json/comparison-document';
import { newId } from '../../platform/new-id';
import { saveFile } from '../../platform/save-file';
import { today } from '../../platform/today';
import { assessments } from '../records/assessments';
import { recordIn } from '../records/record-state';
import type { ComparisonRecord } from '../records/comparison-record';

const asFile = (text: string) => new Blob([text], { type: 'application/json' });

/** The assessment of an id as the comparison looks for it. */
function answeredWithId(id: string) {
  return recordIn(assessments.getState(), id);
}

/** Hands the answers of a comparison to the browser as a table for spreadsheets. Returns the file's name. */
export async function saveComparisonCsv(
  bank: QuestionBank,
  resolved: ResolvedComparison,
  { notes, hiddenNames }: { readonly notes: boolean; readonly hiddenNames: boolean },
): Promise<string> {
  const { comparisonCsv } = await import('../../formats/spreadsheet/comparison-csv');
  const name = `${comparisonFileName(resolved.comparison, today(), hiddenNames)}.csv`;
  saveFile(
    name,
    new Blob(
      [comparisonCsv(bank, hiddenNames ? withNewIds(resolved, newId) : resolved, { notes })],
      { type: 'text/csv' },
    ),
  );
  return name;
}

/** Hands a comparison to the browser as a file, with its assessments that are on this device, whole. Returns the file's name. */
export function saveComparisonFile({ comparison }: ComparisonRecord): string {
  const name = `${comparisonFileName(comparison, today(), false)}.comparison.json`;
  saveFile(
    name,
    asFile(
      writeComparison(
        comparison,
        comparison.members.flatMap(({ assessment }) => answeredWithId(assessment) ?? []),
      ),
    ),
  );
  return name;
}

/** The same under aliases: new ids, no notes, and a name that does not tell (docs/domain.md, Aliases). Returns the file's name. */
export function saveAliasedComparisonFile(
  bank: QuestionBank,
  { comparison }: ComparisonRecord,
): string {
  const renewed = withNewIds(
    underAliases(resolveComparison(bank, comparison, answeredWithId, givenNames), givenNames),
    newId,
  );
  const name = `${comparisonFileName(renewed.comparison, today(), true)}.comparison.json`;
  saveFile(name, asFile(writeComparison(renewed.comparison, assessmentsOf(renewed, bank))));
  return name;
}
