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
import { givenNames } from '../../wording/given-names';

/** What the user chose where the content differs. */
export type ConflictChoice = 'keep-mine' | 'take-theirs' | 'keep-both';

/** Whether something on the device changes if the user goes on. */
export function changesSomething(
  { effect, joining }: AssessmentCandidate,
  choice: ConflictChoice,
): boolean {
  // What is meant for a comparison and cannot be compared is not brought in on the side.
  if (joining !== undefined && !joining.joins && effect.kind === 'new') return false;
  if (joining?.joins === true && effect.kind === 'already-here') return true;
  return (
    effect.kind === 'new' ||
    (effect.kind === 'differs' && (choice !== 'keep-mine' || joining?.joins === true))
  );
}

/** Does what the page said it would do: first the assessments, then their places in the comparison they are meant for. */
export function importAssessments(
  candidates: readonly AssessmentCandidate[],
  choiceOfKey: (key: string) => ConflictChoice,
  into: string | undefined,
): void {
  const landed = candidates
    .filter((each) => changesSomething(each, choiceOfKey(each.key)))
    .map((each) => {
      const {
        document: { assessment },
        effect,
      } = each;
      const isCopy = effect.kind === 'differs' && choiceOfKey(each.key) === 'keep-both';
      return {
        ...each,
        choice: choiceOfKey(each.key),
        assessment: isCopy
          ? copyOf(
              assessment,
              { id: newId(), partnership: nameOfCopy(assessment.partnership) },
              now(),
            )
          : assessment,
      };
    });
  assessments.addAll(
    landed
      .filter(
        ({ effect, choice }) =>
          effect.kind === 'new' || (effect.kind === 'differs' && choice === 'keep-both'),
      )
      .map(({ assessment, document: { bank } }) => ({
        assessment,
        bank: { id: bank.id, version: bank.version },
      })),
  );
  for (const {
    effect,
    choice,
    assessment,
    document: { bank },
  } of landed) {
    if (effect.kind === 'differs' && choice === 'take-theirs')
      assessments.replace(assessment, bank);
  }
  if (into === undefined) return;
  const joining = landed.filter(({ joining }) => joining?.joins === true);
  comparisons.change(into, (comparison, at) => {
    const latest = Math.max(1, ...comparison.members.map(({ round }) => round));
    return [...groupBy(joining, ({ round }) => round ?? latest)].reduce(
      (current, [round, all]) =>
        addAssessments(
          current,
          all.map(({ assessment }) => assessment),
          round,
          at,
          givenNames,
        ),
      comparison,
    );
  });
}

/** Whether a comparison on the device changes if the user goes on. */
export function changesComparison(
  { effect }: ComparisonCandidate,
  choice: ConflictChoice,
): boolean {
  return effect.kind === 'new' || (effect.kind === 'differs' && choice !== 'keep-mine');
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
