import { questionBank } from '../../bank/question-bank';
import { importEffectOf, type ImportEffect } from '../../domain/model/import-effect';
import type { Assessment } from '../../domain/model/assessment';
import type { Comparison } from '../../domain/model/comparison';
import { joiningOf, type Joining } from '../../domain/comparing/joining';
import { withSafeAliases } from '../../domain/comparing/safe-aliases';
import { differencesBetween, type Difference } from '../../domain/model/differences-between';
import { sameContent } from '../../domain/model/same-content';
import type { AssessmentDocument } from '../../formats/json/assessment-document';
import type { ItemSource } from '../../formats/item-contents';
import type { ImportItem } from '../../store/transfer/import-item';
import { givenNames } from '../../wording/given-names';
import { idsInComparisons } from './ids-in-comparisons';

/** One whose id another in the list has, too. Several people who answer a copy of one assessment give it the same id. */
type Twice =
  | { readonly kind: 'twice'; readonly same: true }
  | {
      readonly kind: 'twice';
      readonly same: false;
      readonly differences: readonly Difference[];
      /** The first in the list with this id. */
      readonly first: { readonly key: string; readonly from: ItemSource };
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
  /** How many of its aliases told or clashed, and were given anew. */
  readonly renewedAliases: number;
  readonly effect:
    | { readonly kind: 'new' }
    | { readonly kind: 'already-here' }
    | { readonly kind: 'differs'; readonly mine: Comparison }
    /** Another in the list has its id, with the same content or other. */
    | { readonly kind: 'twice'; readonly same: boolean; readonly first: ItemSource };
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
  const seen = new Map<string, readonly AssessmentCandidate[]>();
  const land = into === undefined ? undefined : joiningOf(questionBank, into);
  let joined = 0;
  const compared = idsInComparisons([
    ...(into === undefined ? [] : [into]),
    ...items.flatMap(({ contents }) => (contents.ok ? contents.comparisons : [])),
  ]);
  const effectOf = (document: AssessmentDocument, isAlone: boolean) => {
    const { assessment, bank } = document;
    const effect = importEffectOf(questionBank, findAssessment(assessment.id), assessment, bank);
    const others = seen.get(assessment.id) ?? [];
    if (effect.kind === 'other-bank' || effect.kind === 'already-here') return effect;
    if (others.some((other) => sameContent(other.document.assessment, assessment)))
      return { kind: 'twice', same: true } as const;
    if (effect.kind === 'differs') return effect;
    const [first] = others;
    return first === undefined
      ? ({ kind: 'new', becomesOwn: isAlone && isBlank(document, compared) } as const)
      : twiceOf(assessment, first);
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
        // What a device handed over as a whole comes back as it was.
        effect: effectOf(document, found.documents.length === 1),
        round: rounds.get(id),
        ...(land === undefined ? {} : { joining: land(document, joined) }),
      };
      if (candidate.joining?.joins === true) joined += 1;
      if (candidate.effect.kind !== 'other-bank')
        seen.set(id, [...(seen.get(id) ?? []), candidate]);
      return candidate;
    });
  });
}

/** Nobody has answered it, and no comparison holds it. */
function isBlank({ assessment }: AssessmentDocument, compared: ReadonlySet<string>): boolean {
  return Object.keys(assessment.answers).length === 0 && !compared.has(assessment.id);
}

function twiceOf(assessment: Assessment, { key, from, document }: AssessmentCandidate): Twice {
  return {
    kind: 'twice',
    same: false,
    differences: differencesBetween(document.assessment, assessment),
    first: { key, from },
  };
}

/** The comparisons in what was opened. Meant for another comparison, a file gives its assessments alone. */
export function comparisonCandidates(
  items: readonly ImportItem[],
  { findComparison, into }: Here,
): readonly ComparisonCandidate[] {
  if (into !== undefined) return [];
  const seen = new Map<string, readonly [ComparisonCandidate, ...ComparisonCandidate[]]>();
  return items.flatMap(({ from, contents: found }, file) =>
    (found.ok ? found.comparisons : []).map((given, index): ComparisonCandidate => {
      const { comparison, renewed } = withSafeAliases(given, givenNames);
      const others = seen.get(comparison.id);
      const candidate: ComparisonCandidate = {
        key: `comparison ${file}/${index}`,
        from,
        comparison,
        renewedAliases: renewed,
        effect:
          others === undefined
            ? effectOfComparison(comparison, findComparison(comparison.id))
            : {
                kind: 'twice',
                same: others.some((other) => sameContent(other.comparison, comparison)),
                first: others[0].from,
              },
      };
      seen.set(comparison.id, others === undefined ? [candidate] : [...others, candidate]);
      return candidate;
    }),
  );
}

function effectOfComparison(
  comparison: Comparison,
  mine: Comparison | undefined,
): ComparisonCandidate['effect'] {
  if (mine === undefined) return { kind: 'new' };
  return sameContent(mine, comparison) ? { kind: 'already-here' } : { kind: 'differs', mine };
}
