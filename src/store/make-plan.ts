import { actionBank } from '../bank/action-bank';
import { questionBank } from '../bank/question-bank';
import { startPlan } from '../domain/edit-plan';
import { givePlan } from '../domain/edit-plan-owner';
import { suggestActions } from '../domain/suggest-actions';
import { newId } from '../platform/new-id';
import { now } from '../platform/now';
import { today } from '../platform/today';
import { assessments } from './assessments';
import { keptIn } from './kept-state';

/** Starts the plan of an assessment with its first five steps; one that is there already stays as it is. */
export function makePlan(id: string): void {
  const kept = keptIn(assessments.getState(), id);
  if (kept === undefined) return;
  // Made once, outside the recipe: a recipe may run again on what another tab has saved.
  const plan = startPlan(
    suggestActions(questionBank, actionBank, kept.assessment),
    today(),
    now(),
    newId,
  );
  assessments.change(id, (current) => givePlan(current, plan));
}
