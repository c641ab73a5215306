import type { AnsweredAssessment, Comparison } from '../../domain/comparing/comparison';
import { formatVersion } from './assessment-document';
import { textOfFile } from './text-of-file';

export const comparisonFormat = 'partnership-readiness/comparison';

/** A comparison with what is needed to read it again, as a record on the device: its assessments are records of their own (docs/domain.md, Files). */
type ComparisonDocument = {
  readonly format: typeof comparisonFormat;
  readonly formatVersion: typeof formatVersion;
  readonly comparison: Comparison;
};

/** The document of a comparison, without its assessments. */
export function comparisonDocument(comparison: Comparison): ComparisonDocument {
  return { format: comparisonFormat, formatVersion, comparison };
}

/**
 * The text of a `.comparison.json` file: the comparison with its assessments, whole, in the order of its members. The same comparison
 * is always the same bytes.
 *
 * @param answered those of the assessments that are here, in any order; a member without one stays an id, and one that is no member is left out
 */
export function writeComparison(
  comparison: Comparison,
  answered: readonly AnsweredAssessment[],
): string {
  const byId = new Map(
    answered.map(({ assessment, bank: { id, version } }) => [
      assessment.id,
      { bank: { id, version }, assessment },
    ]),
  );
  const assessments = comparison.members.flatMap((member) => byId.get(member.assessment) ?? []);
  return textOfFile({
    ...comparisonDocument(comparison),
    comparison: { ...comparison, assessments },
  });
}
