import type { GivenNames } from '../../domain/comparing/given-names';
import type { ComparisonFigures } from '../../domain/comparing/comparison-figures';
import { resolveComparison } from '../../domain/comparing/resolve-comparison';
import { assessmentsOf, underAliases, withNewIds } from '../../domain/comparing/under-aliases';
import type { QuestionBank } from '../../domain/model/question-bank';
import { comparisonParts } from '../../formats/json/comparison-document';
import { inSlices, partsOf } from '../../platform/in-slices';
import { newId } from '../../platform/new-id';
import { saveFile } from '../../platform/save-file';
import { assessments } from '../records/assessments';
import type { ComparisonRecord } from '../records/comparison-record';
import { recordIn } from '../records/record-state';

/** How a file is made that may have thousands of assessments in it: in slices, so that the page goes on. */
type Making = {
  /** Stops it: then there is no file. */
  readonly signal?: AbortSignal;
  /** Hears how many assessments are in it by now. */
  readonly onProgress?: (done: number) => void;
};

/** The assessment of an id as the comparison looks for it. */
function answeredWithId(id: string) {
  return recordIn(assessments.getState(), id);
}

/** Makes a file of its parts and hands it to the browser. Resolves with its name; `undefined` when it was stopped. */
async function handOver(
  name: string,
  type: string,
  parts: () => Iterable<string>,
  { signal, onProgress }: Making,
): Promise<string | undefined> {
  const made = await inSlices(partsOf(parts()), { signal, onSlice: onProgress });
  if (made === undefined) return undefined;
  saveFile(name, new Blob([...made], { type }));
  return name;
}

/**
 * Hands the answers of a comparison to the browser as a table for spreadsheets. Resolves with the file's name; `undefined` when it was
 * stopped.
 *
 * @param figures that are shown: under aliases where names are hidden; the ids are then made new
 * @param name the file's, without its ending
 */
export async function saveComparisonCsv(
  figures: ComparisonFigures,
  {
    bank,
    notes,
    hiddenNames,
    name,
    ...making
  }: {
    readonly bank: QuestionBank;
    readonly notes: boolean;
    readonly hiddenNames: boolean;
    readonly name: string;
  } & Making,
): Promise<string | undefined> {
  const { comparisonCsv } = await import('../../formats/spreadsheet/comparison-csv');
  const parts = () =>
    comparisonCsv(bank, hiddenNames ? withNewIds(figures.resolved, newId) : figures.resolved, {
      notes,
      known: figures,
    });
  return handOver(`${name}.csv`, 'text/csv', parts, making);
}

/**
 * Hands a comparison to the browser as a file, with its assessments that are on this device, whole. Resolves with the file's name;
 * `undefined` when it was stopped.
 *
 * @param name the file's, without its ending
 */
export async function saveComparisonFile(
  { comparison }: ComparisonRecord,
  name: string,
  making: Making = {},
): Promise<string | undefined> {
  const parts = () =>
    comparisonParts(
      comparison,
      comparison.members.flatMap(({ assessment }) => answeredWithId(assessment) ?? []),
    );
  return handOver(`${name}.comparison.json`, 'application/json', parts, making);
}

/**
 * The same under aliases: new ids, no notes, and names that do not tell (docs/domain.md, Aliases).
 *
 * @param names what its assessments are called in place of their names
 * @param name the file's, without its ending, which does not tell either
 */
export async function saveAliasedComparisonFile(
  { comparison }: ComparisonRecord,
  {
    bank,
    names,
    name,
    ...making
  }: {
    readonly bank: QuestionBank;
    readonly names: GivenNames;
    readonly name: string;
  } & Making,
): Promise<string | undefined> {
  const parts = () => {
    const resolved = resolveComparison(bank, comparison, answeredWithId, names);
    const renewed = withNewIds(underAliases(resolved, names), newId);
    return comparisonParts(renewed.comparison, assessmentsOf(renewed, bank));
  };
  return handOver(`${name}.comparison.json`, 'application/json', parts, making);
}
