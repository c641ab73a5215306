import type { GivenNames } from '../../domain/comparing/given-names';
import {
  resolveComparison,
  type ResolvedComparison,
} from '../../domain/comparing/resolve-comparison';
import { assessmentsOf, underAliases, withNewIds } from '../../domain/comparing/under-aliases';
import type { QuestionBank } from '../../domain/model/question-bank';
import { writeComparison } from '../../formats/json/comparison-document';
import { newId } from '../../platform/new-id';
import { saveFile } from '../../platform/save-file';
import { assessments } from '../records/assessments';
import type { ComparisonRecord } from '../records/comparison-record';
import { recordIn } from '../records/record-state';

const asFile = (text: string) => new Blob([text], { type: 'application/json' });

/** The assessment of an id as the comparison looks for it. */
function answeredWithId(id: string) {
  return recordIn(assessments.getState(), id);
}

/** Hands a file to the browser. Returns its name. */
function handOver(name: string, content: Blob): string {
  saveFile(name, content);
  return name;
}

/**
 * Hands the answers of a comparison to the browser as a table for spreadsheets. Returns the file's name.
 *
 * @param resolved under aliases where names are hidden; its ids are then made new
 * @param name the file's, without its ending
 */
export async function saveComparisonCsv(
  resolved: ResolvedComparison,
  {
    bank,
    notes,
    hiddenNames,
    name,
  }: {
    readonly bank: QuestionBank;
    readonly notes: boolean;
    readonly hiddenNames: boolean;
    readonly name: string;
  },
): Promise<string> {
  const { comparisonCsv } = await import('../../formats/spreadsheet/comparison-csv');
  const table = comparisonCsv(bank, hiddenNames ? withNewIds(resolved, newId) : resolved, {
    notes,
  });
  return handOver(`${name}.csv`, new Blob([table], { type: 'text/csv' }));
}

/**
 * Hands a comparison to the browser as a file, with its assessments that are on this device, whole. Returns the file's name.
 *
 * @param name the file's, without its ending
 */
export function saveComparisonFile({ comparison }: ComparisonRecord, name: string): string {
  const here = comparison.members.flatMap(({ assessment }) => answeredWithId(assessment) ?? []);
  return handOver(`${name}.comparison.json`, asFile(writeComparison(comparison, here)));
}

/**
 * The same under aliases: new ids, no notes, and names that do not tell (docs/domain.md, Aliases). Returns the file's name.
 *
 * @param names what its assessments are called in place of their names
 * @param name the file's, without its ending, which does not tell either
 */
export function saveAliasedComparisonFile(
  { comparison }: ComparisonRecord,
  {
    bank,
    names,
    name,
  }: { readonly bank: QuestionBank; readonly names: GivenNames; readonly name: string },
): string {
  const resolved = resolveComparison(bank, comparison, answeredWithId, names);
  const renewed = withNewIds(underAliases(resolved, names), newId);
  return handOver(
    `${name}.comparison.json`,
    asFile(writeComparison(renewed.comparison, assessmentsOf(renewed, bank))),
  );
}
