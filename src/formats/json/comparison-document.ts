import type { AnsweredAssessment, Comparison } from '../../domain/model/comparison';
import { assessmentEntry } from './assessment-document';
import { comparisonSteps, versionAfter } from './migrations';
import { textPartsOfFile } from './text-of-file';

export const comparisonFormat = 'partnership-readiness/comparison';

/** The version of a comparison that this program writes, on the device and in a file. It reads every earlier one. */
export const comparisonVersion = versionAfter(comparisonSteps);

/** A comparison with what is needed to read it again, as a record on the device: its assessments are records of their own (docs/domain.md, Files). */
type ComparisonDocument = {
  readonly format: typeof comparisonFormat;
  readonly formatVersion: number;
  readonly comparison: Comparison;
};

/** The document of a comparison, without its assessments. */
export function comparisonDocument(comparison: Comparison): ComparisonDocument {
  return { format: comparisonFormat, formatVersion: comparisonVersion, comparison };
}

/**
 * The text of a `.comparison.json` file: the comparison with its assessments, whole, each with its own version, in the order of its
 * members. The same comparison is always the same bytes.
 *
 * @param answered those of the assessments that are here, in any order; a member without one stays an id, and one that is no member is left out
 */
export function writeComparison(
  comparison: Comparison,
  answered: readonly AnsweredAssessment[],
): string {
  return [...comparisonParts(comparison, answered)].join('');
}

/** The same, part after part, one for each assessment. */
export function comparisonParts(
  comparison: Comparison,
  answered: readonly AnsweredAssessment[],
): Generator<string, void> {
  const byId = new Map(answered.map((each) => [each.assessment.id, assessmentEntry(each)]));
  return textPartsOfFile(
    { ...comparisonDocument(comparison), comparison: { ...comparison, assessments: [] } },
    comparison.members.flatMap((member) => byId.get(member.assessment) ?? []),
  );
}
