import type { Comparison } from '../../domain/comparing/comparison';
import { addAssessments } from '../../domain/comparing/edit-comparison';
import { groupBy } from '../../domain/comparing/group-by';
import { copyOf } from '../../domain/edit-assessment';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import { assessments } from '../../store/assessments';
import { comparisons } from '../../store/comparisons';
import { keptIn } from '../../store/kept-state';
import type { IncomingAssessment, IncomingComparison } from './incoming';

/** What the user chose where the content differs. */
export type Decision = 'keep-mine' | 'take-theirs' | 'keep-both';

/** Whether something on the device changes if the user goes on. */
export function changesSomething(
  { arrival, landing }: IncomingAssessment,
  decision: Decision,
): boolean {
  // What is meant for a comparison and cannot be compared is not brought in on the side.
  if (landing !== undefined && !landing.joins && arrival.kind === 'new') return false;
  if (landing?.joins === true && arrival.kind === 'already-here') return true;
  return (
    arrival.kind === 'new' ||
    (arrival.kind === 'differs' && (decision !== 'keep-mine' || landing?.joins === true))
  );
}

/** Does what the page said it would do: first the assessments, then their places in the comparison they are meant for. */
export function bringIn(
  incoming: readonly IncomingAssessment[],
  decisionOf: (key: string) => Decision,
  into: string | undefined,
): void {
  const at = now();
  const landed = incoming
    .filter((each) => changesSomething(each, decisionOf(each.key)))
    .map((each) => {
      const {
        document: { assessment },
        arrival,
      } = each;
      const isCopy = arrival.kind === 'differs' && decisionOf(each.key) === 'keep-both';
      return {
        ...each,
        decision: decisionOf(each.key),
        assessment: isCopy ? copyOf(assessment, newId(), at) : assessment,
      };
    });
  assessments.addAll(
    landed
      .filter(
        ({ arrival, decision }) =>
          arrival.kind === 'new' || (arrival.kind === 'differs' && decision === 'keep-both'),
      )
      .map(({ assessment, document: { bank } }) => ({
        assessment,
        bank: { id: bank.id, version: bank.version },
      })),
  );
  for (const {
    arrival,
    decision,
    assessment,
    document: { bank },
  } of landed) {
    if (arrival.kind === 'differs' && decision === 'take-theirs')
      assessments.replace(assessment, bank);
  }
  if (into === undefined) return;
  const joining = landed.filter(({ landing }) => landing?.joins === true);
  comparisons.change(into, (comparison) => {
    const latest = Math.max(1, ...comparison.members.map(({ round }) => round));
    return [...groupBy(joining, ({ round }) => round ?? latest)].reduce(
      (current, [round, all]) =>
        addAssessments(
          current,
          all.map(({ assessment }) => assessment),
          round,
          at,
        ),
      comparison,
    );
  });
}

/** Whether a comparison on the device changes if the user goes on. */
export function changesComparison({ arrival }: IncomingComparison, decision: Decision): boolean {
  return arrival.kind === 'new' || (arrival.kind === 'differs' && decision !== 'keep-mine');
}

/** A comparison without what was answered with other questions: that is not kept on the device, and would be missed for ever. */
function ofThisBank(comparison: Comparison, incoming: readonly IncomingAssessment[]): Comparison {
  const others = new Set(
    incoming
      .filter(({ arrival }) => arrival.kind === 'other-bank')
      .map(({ document: { assessment } }) => assessment.id),
  );
  return {
    ...comparison,
    members: comparison.members.filter(({ assessment }) => !others.has(assessment)),
  };
}

/** Adds a comparison, or puts it in the place of the one that is here, as the user chose. `incoming`: the assessments that came with it. */
export function bringInComparison(
  { comparison: given, arrival }: IncomingComparison,
  decision: Decision,
  incoming: readonly IncomingAssessment[],
): void {
  const comparison = ofThisBank(given, incoming);
  if (arrival.kind === 'new') comparisons.add({ comparison });
  if (arrival.kind !== 'differs' || decision === 'keep-mine') return;
  // In place of the comparison alone: whether its names are hidden is of this device, and stays.
  if (decision === 'take-theirs') comparisons.change(comparison.id, () => comparison);
  else
    comparisons.add({
      comparison: { ...comparison, id: newId() },
      ...(keptIn(comparisons.getState(), comparison.id)?.hidesNames === true
        ? { hidesNames: true }
        : {}),
    });
}
