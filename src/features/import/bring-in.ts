import type { Assessment } from '../../domain/model/assessment';
import type { Comparison } from '../../domain/model/comparison';
import { addAssessments, nameOfOtherBank, whoseIs } from '../../domain/comparing/edit-comparison';
import { groupBy } from '../../domain/comparing/group-by';
import { copyOf } from '../../domain/model/edit-assessment';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import { assessments } from '../../store/records/assessments';
import { comparisons } from '../../store/records/comparisons';
import { recordIn } from '../../store/records/record-state';
import { nameOfCopy } from '../../wording/names';
import type { AssessmentCandidate, ComparisonCandidate } from './candidates';
import type { ConflictChoice } from './conflict-choice';
import type { Landing } from './landing';
import { givenNames } from '../../wording/given-names';

/** The assessment as it lands. */
function landed({ candidate, how }: Landing): Assessment {
  const { assessment } = candidate.document;
  switch (how) {
    case 'copied':
      return copyOf(
        assessment,
        { id: newId(), partnership: nameOfCopy(assessment.partnership) },
        now(),
      );
    case 'added-under-new-id':
      return { ...assessment, id: newId() };
    default:
      return assessment;
  }
}

const ofOtherBank = (candidates: readonly AssessmentCandidate[]): readonly Assessment[] =>
  candidates
    .filter(({ effect }) => effect.kind === 'other-bank')
    .map(({ document: { assessment } }) => assessment);

/**
 * Does what the page said it would do: first the assessments, then their places in the comparison they are meant for, in which what was
 * answered with other questions is named.
 */
export function importAssessments(
  landings: readonly Landing[],
  into: string | undefined,
  candidates: readonly AssessmentCandidate[],
): void {
  const all = landings.map((landing) => ({ ...landing, assessment: landed(landing) }));
  const bankOf = ({ candidate: { document } }: Landing) => ({
    id: document.bank.id,
    version: document.bank.version,
  });
  assessments.addAll(
    all
      .filter(({ how }) => how !== 'takes-place' && how !== 'was-here')
      .map((each) => ({ assessment: each.assessment, bank: bankOf(each) })),
  );
  for (const each of all)
    if (each.how === 'takes-place') assessments.replace(each.assessment, bankOf(each));
  if (into === undefined) return;
  const joining = all.filter(({ joins }) => joins);
  comparisons.change(into, (comparison, at) => {
    const latest = Math.max(1, ...comparison.members.map(({ round }) => round));
    const named = nameOfOtherBank(comparison, ofOtherBank(candidates), latest, at);
    return [...groupBy(joining, ({ candidate }) => candidate.round ?? latest)].reduce(
      (current, [round, those]) =>
        addAssessments(
          current,
          those.map(({ assessment }) => assessment),
          round,
          at,
          givenNames,
        ),
      named,
    );
  });
}

/** A comparison in which what was answered with other questions is named: it is not kept on the device, and nobody is missed unsaid. */
function withOtherBankNamed(
  comparison: Comparison,
  candidates: readonly AssessmentCandidate[],
): Comparison {
  const others = new Map(
    ofOtherBank(candidates).map((assessment) => [assessment.id, whoseIs(assessment)]),
  );
  return {
    ...comparison,
    members: comparison.members.map((member) => {
      const otherBank = others.get(member.assessment);
      return otherBank === undefined ? member : { ...member, otherBank };
    }),
  };
}

/** Adds a comparison, or puts it in the place of the one that is here, as the user chose. `incoming`: the assessments that came with it. */
export function importComparison(
  { comparison: given, effect }: ComparisonCandidate,
  choice: ConflictChoice,
  candidates: readonly AssessmentCandidate[],
): void {
  const comparison = withOtherBankNamed(given, candidates);
  if (effect.kind === 'new') comparisons.add({ comparison });
  if (effect.kind === 'twice') comparisons.add({ comparison: { ...comparison, id: newId() } });
  if (effect.kind !== 'differs' || choice === 'keep-mine') return;
  // In place of the comparison alone: whether its names are hidden is of this device, and stays.
  if (choice === 'take-theirs') comparisons.change(comparison.id, () => comparison);
  else
    comparisons.add({
      comparison: { ...comparison, id: newId() },
      ...(recordIn(comparisons.getState(), comparison.id)?.hidesNames === true
        ? { hidesNames: true }
        : {}),
    });
}
