import { questionBank } from '../../bank/question-bank';
import { arrivalOf, type Arrival } from '../../domain/arrival';
import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparing/comparison';
import { landingIn, type Landing } from '../../domain/comparing/landing-in-words';
import { isSameContent, sameContent } from '../../domain/differences-between';
import type { AssessmentDocument } from '../../formats/assessment-document';
import type { Arrived } from '../../store/arrivals';

/** One assessment that came in, with what it means here. */
export type IncomingAssessment = {
  readonly key: string;
  readonly fileName: string;
  readonly document: AssessmentDocument;
  /** Places in the file that this program does not know. */
  readonly dropped: readonly string[];
  readonly arrival: Arrival | { readonly kind: 'twice'; readonly same: boolean };
  /** Its round, from 1, when the file was a comparison. */
  readonly round: number | undefined;
  /** How it lands in the comparison that it is meant for; absent when it is meant for none. */
  readonly landing?: Landing;
};

/** A comparison that came in for the device. */
export type IncomingComparison = {
  readonly key: string;
  readonly fileName: string;
  readonly comparison: Comparison;
  readonly arrival:
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
export function incomingAssessments(
  arrived: readonly Arrived[],
  { findAssessment, into }: Here,
): readonly IncomingAssessment[] {
  const seen = new Map<string, Assessment>();
  const land = into === undefined ? undefined : landingIn(questionBank, into);
  return arrived.flatMap(({ name, found }, file) => {
    if (!found.ok) return [];
    const rounds = new Map(
      found.comparisons.flatMap(({ members }) =>
        members.map(({ assessment, round }) => [assessment, round] as const),
      ),
    );
    return found.documents.map((document, index): IncomingAssessment => {
      const { assessment, bank } = document;
      const before = seen.get(assessment.id);
      const arrival =
        before === undefined
          ? arrivalOf(questionBank, findAssessment(assessment.id), assessment, bank)
          : { kind: 'twice' as const, same: isSameContent(before, assessment) };
      seen.set(assessment.id, before ?? assessment);
      return {
        key: `${file}/${index}`,
        fileName: name,
        document,
        dropped: found.dropped,
        arrival,
        round: rounds.get(assessment.id),
        ...(land === undefined ? {} : { landing: land(document) }),
      };
    });
  });
}

/** The comparisons in what was opened. Meant for another comparison, a file gives its assessments alone. */
export function incomingComparisons(
  arrived: readonly Arrived[],
  { findComparison, into }: Here,
): readonly IncomingComparison[] {
  if (into !== undefined) return [];
  return arrived.flatMap(({ name, found }, file) =>
    (found.ok ? found.comparisons : []).map((comparison, index): IncomingComparison => {
      const mine = findComparison(comparison.id);
      const arrival =
        mine === undefined
          ? { kind: 'new' as const }
          : sameContent(mine, comparison)
            ? { kind: 'already-here' as const }
            : { kind: 'differs' as const, mine };
      return { key: `comparison ${file}/${index}`, fileName: name, comparison, arrival };
    }),
  );
}
