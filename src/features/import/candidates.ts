import { questionBank } from '../../bank/question-bank';
import { importEffectOf, type ImportEffect } from '../../domain/model/import-effect';
import type { Assessment } from '../../domain/model/assessment';
import type { Comparison } from '../../domain/model/comparison';
import { joiningOf, type Joining } from '../../domain/comparing/joining';
import { sameContent } from '../../domain/model/same-content';
import type { AssessmentDocument } from '../../formats/json/assessment-document';
import type { ItemSource } from '../../formats/item-contents';
import type { ImportItem } from '../../store/transfer/import-item';

/** One assessment that came in, with what it means here. */
export type AssessmentCandidate = {
  readonly key: string;
  readonly from: ItemSource;
  readonly document: AssessmentDocument;
  /** Places in the file that this program does not know. */
  readonly dropped: readonly string[];
  readonly effect: ImportEffect | { readonly kind: 'twice'; readonly same: boolean };
  /** Its round, from 1, when the file was a comparison. */
  readonly round: number | undefined;
  /** How it lands in the comparison that it is meant for; absent when it is meant for none. */
  readonly joining?: Joining;
};

/** A comparison that came in for the device. */
export type ComparisonCandidate = {
  readonly key: string;
  readonly from: ItemSource;
  readonly comparison: Comparison;
  readonly effect:
    | { readonly kind: 'new' }
    | { readonly kind: 'already-here' }
    | { readonly kind: 'differs'; readonly mine: Comparison };
};

/** What is here already, and the comparison that things are meant for. */
export type Here = {
  readonly findAssessment: (id: string) => Assessment | undefined;
  readonly findComparison: (id: string) => Comparison | undefined;
  readonly into: Comparison | undefined;
};

/** Every assessment in what was opened. One that comes twice with the same id counts the first time. */
export function assessmentCandidates(
  items: readonly ImportItem[],
  { findAssessment, into }: Here,
): readonly AssessmentCandidate[] {
  const seen = new Map<string, Assessment>();
  const land = into === undefined ? undefined : joiningOf(questionBank, into);
  return items.flatMap(({ from, contents: found }, file) => {
    if (!found.ok) return [];
    const rounds = new Map(
      found.comparisons.flatMap(({ members }) =>
        members.map(({ assessment, round }) => [assessment, round] as const),
      ),
    );
    return found.documents.map((document, index): AssessmentCandidate => {
      const { assessment, bank } = document;
      const before = seen.get(assessment.id);
      const effect =
        before === undefined
          ? importEffectOf(questionBank, findAssessment(assessment.id), assessment, bank)
          : { kind: 'twice' as const, same: sameContent(before, assessment) };
      seen.set(assessment.id, before ?? assessment);
      return {
        key: `${file}/${index}`,
        from,
        document,
        dropped: found.dropped,
        effect,
        round: rounds.get(assessment.id),
        ...(land === undefined ? {} : { joining: land(document) }),
      };
    });
  });
}

/** The comparisons in what was opened. Meant for another comparison, a file gives its assessments alone. */
export function comparisonCandidates(
  items: readonly ImportItem[],
  { findComparison, into }: Here,
): readonly ComparisonCandidate[] {
  if (into !== undefined) return [];
  return items.flatMap(({ from, contents: found }, file) =>
    (found.ok ? found.comparisons : []).map((comparison, index): ComparisonCandidate => {
      const mine = findComparison(comparison.id);
      const effect =
        mine === undefined
          ? { kind: 'new' as const }
          : sameContent(mine, comparison)
            ? { kind: 'already-here' as const }
            : { kind: 'differs' as const, mine };
      return { key: `comparison ${file}/${index}`, from, comparison, effect };
    }),
  );
}
