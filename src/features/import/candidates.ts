import { questionBank } from '../../bank/question-bank';
import { importEffectOf, type ImportEffect } from '../../domain/model/import-effect';
import type { Assessment } from '../../domain/model/assessment';
import type { Comparison } from '../../domain/model/comparison';
import { joiningOf, type Joining } from '../../domain/comparing/joining';
import { differencesBetween, type Difference } from '../../domain/model/differences-between';
import { sameContent } from '../../domain/model/same-content';
import type { AssessmentDocument } from '../../formats/json/assessment-document';
import type { ItemSource } from '../../formats/item-contents';
import type { ImportItem } from '../../store/transfer/import-item';
import { idsInComparisons } from './ids-in-comparisons';

/** One whose id another in the list has, too. Several people who answer a copy of one assessment give it the same id. */
type Twice =
  | { readonly kind: 'twice'; readonly same: true }
  | {
      readonly kind: 'twice';
      readonly same: false;
      readonly differences: readonly Difference[];
      /** The first in the list with this id, and whether this one can take its place: not where one is on the device, too. */
      readonly first: { readonly key: string; readonly from: ItemSource };
      readonly canReplace: boolean;
    };

/** One assessment that came in, with what it means here. */
export type AssessmentCandidate = {
  readonly key: string;
  readonly from: ItemSource;
  readonly document: AssessmentDocument;
  /** Places in the file that this program does not know. */
  readonly dropped: readonly string[];
  readonly effect:
    | Exclude<ImportEffect, { kind: 'new' }>
    /** `becomesOwn`: nobody has answered it, so whoever opens it gets one of their own, with an id of its own. */
    | { readonly kind: 'new'; readonly becomesOwn: boolean }
    | Twice;
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

/** Every assessment in what was opened. Of several with the same id, the later ones say how they differ from the first. */
export function assessmentCandidates(
  items: readonly ImportItem[],
  { findAssessment, into }: Here,
): readonly AssessmentCandidate[] {
  const seen = new Map<string, readonly [AssessmentCandidate, ...AssessmentCandidate[]]>();
  const land = into === undefined ? undefined : joiningOf(questionBank, into);
  const compared = idsInComparisons([
    ...(into === undefined ? [] : [into]),
    ...items.flatMap(({ contents }) => (contents.ok ? contents.comparisons : [])),
  ]);
  const effectOf = (document: AssessmentDocument): AssessmentCandidate['effect'] => {
    const { assessment, bank } = document;
    const effect = importEffectOf(questionBank, findAssessment(assessment.id), assessment, bank);
    const others = seen.get(assessment.id);
    if (effect.kind !== 'other-bank' && others !== undefined) return twiceOf(assessment, others);
    return effect.kind === 'new'
      ? { kind: 'new', becomesOwn: isBlank(assessment) && !compared.has(assessment.id) }
      : effect;
  };
  return items.flatMap(({ from, contents: found }, file) => {
    if (!found.ok) return [];
    const rounds = new Map(
      found.comparisons.flatMap(({ members }) =>
        members.map(({ assessment, round }) => [assessment, round] as const),
      ),
    );
    return found.documents.map((document, index): AssessmentCandidate => {
      const { id } = document.assessment;
      const candidate: AssessmentCandidate = {
        key: `${file}/${index}`,
        from,
        document,
        dropped: found.dropped,
        effect: effectOf(document),
        round: rounds.get(id),
        ...(land === undefined ? {} : { joining: land(document) }),
      };
      const others = seen.get(id);
      if (candidate.effect.kind !== 'other-bank')
        seen.set(id, others === undefined ? [candidate] : [...others, candidate]);
      return candidate;
    });
  });
}

const isBlank = ({ answers }: Assessment) => Object.keys(answers).length === 0;

function twiceOf(
  assessment: Assessment,
  others: readonly [AssessmentCandidate, ...AssessmentCandidate[]],
): Twice {
  if (others.some(({ document }) => sameContent(document.assessment, assessment)))
    return { kind: 'twice', same: true };
  const [first] = others;
  return {
    kind: 'twice',
    same: false,
    differences: differencesBetween(first.document.assessment, assessment),
    first: { key: first.key, from: first.from },
    canReplace: first.effect.kind === 'new',
  };
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
