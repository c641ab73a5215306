import { actionBank } from '../../bank/action-bank';
import { questionBank } from '../../bank/question-bank';
import { startPlan } from '../../domain/planning/edit-plan';
import { givePlan } from '../../domain/planning/edit-plan-owner';
import { suggestActions } from '../../domain/planning/suggest-actions';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import { today } from '../../platform/today';
import { assessments } from './assessments';
import { recordIn } from './record-state';

/** Starts the plan of an assessment with its first five steps; one that is there already stays as it is. */
export function makePlan(id: string): void {
  const record = recordIn(assessments.getState(), id);
  if (record === undefined) return;
  // Made once, outside the recipe: a recipe may run again on what another tab has saved.
  const plan = startPlan(
    suggestActions(questionBank, actionBank, record.assessment),
    today(),
    now(),
    newId,
  );
  assessments.change(id, (current) => givePlan(current, plan));
}
