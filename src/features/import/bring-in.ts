import type { Assessment } from '../../domain/model/assessment';
import type { Comparison } from '../../domain/model/comparison';
import { addAssessments } from '../../domain/comparing/edit-comparison';
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

/** Does what the page said it would do: first the assessments, then their places in the comparison they are meant for. */
export function importAssessments(landings: readonly Landing[], into: string | undefined): void {
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
    return [...groupBy(joining, ({ candidate }) => candidate.round ?? latest)].reduce(
      (current, [round, those]) =>
        addAssessments(
          current,
          those.map(({ assessment }) => assessment),
          round,
          at,
          givenNames,
        ),
      comparison,
    );
  });
}

/** A comparison without what was answered with other questions: that is not kept on the device, and would be missed for ever. */
function ofThisBank(
  comparison: Comparison,
  candidates: readonly AssessmentCandidate[],
): Comparison {
  const others = new Set(
    candidates
      .filter(({ effect }) => effect.kind === 'other-bank')
      .map(({ document: { assessment } }) => assessment.id),
  );
  return {
    ...comparison,
    members: comparison.members.filter(({ assessment }) => !others.has(assessment)),
  };
}

/** Adds a comparison, or puts it in the place of the one that is here, as the user chose. `incoming`: the assessments that came with it. */
export function importComparison(
  { comparison: given, effect }: ComparisonCandidate,
  choice: ConflictChoice,
  candidates: readonly AssessmentCandidate[],
): void {
  const comparison = ofThisBank(given, candidates);
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
