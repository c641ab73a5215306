import type { ActionPlan, Day, Due, PlannedAction } from '../model/action-plan';
import type { ActionWhen } from '../model/action-bank';
import { edited } from '../model/edited';
import { sameContent } from '../model/same-content';
import { addTime, isDay } from './calendar-day';
import { nextWorkingDay } from './working-day';
import type { Suggestion, Suggestions } from './suggest-actions';
import { countLimits } from '../model/text-limits';

/** How many steps a new plan begins with (docs/domain.md, Action plan). */
export const stepsChosenAtStart = 5;

/**
 * When an action is due that is chosen for a plan: for a time the day, or the next working day; for an event the words alone. No day
 * where the clock was astray.
 */
export function dueOf(startDate: Day, when: ActionWhen): Due {
  if (typeof when !== 'string') return { event: when.event };
  const date = nextWorkingDay(addTime(startDate, when));
  return isDay(date) ? { date } : {};
}

function plannedFrom(suggestion: Suggestion, startDate: Day, id: string): PlannedAction {
  const { text, owner, time, doneWhen } = suggestion.action;
  return {
    id,
    origin: suggestion.origin,
    text,
    owner,
    due: dueOf(startDate, time),
    doneWhen,
    status: 'not-started',
  };
}

/** A new plan with the first steps chosen, `stepsChosenAtStart` of them; fewer where fewer are suggested. */
export function startPlan(
  suggestions: Suggestions,
  today: Day,
  now: string,
  newId: () => string,
): ActionPlan {
  const actions = suggestions.steps
    .slice(0, stepsChosenAtStart)
    .map((step) => plannedFrom(step, today, newId()));
  return { startDate: today, updatedAt: now, actions };
}

/** Whether a plan holds as many actions as a file of it may. Nothing can be added to it then. */
export function isFull({ actions }: ActionPlan): boolean {
  return actions.length >= countLimits.actions;
}

/** The plan with a suggestion added at its end; unchanged when it is full. */
export function addSuggestion(
  plan: ActionPlan,
  suggestion: Suggestion,
  now: string,
  id: string,
): ActionPlan {
  if (isFull(plan)) return plan;
  return {
    ...plan,
    updatedAt: now,
    actions: [...plan.actions, plannedFrom(suggestion, plan.startDate, id)],
  };
}

/** The plan with an action of the user's own, unless it is full; or a changed one: an action with the same id is replaced in its place. */
export function putAction(plan: ActionPlan, action: PlannedAction, now: string): ActionPlan {
  const known = plan.actions.some(({ id }) => id === action.id);
  if (!known && isFull(plan)) return plan;
  const actions = known
    ? plan.actions.map((each) => (each.id === action.id ? action : each))
    : [...plan.actions, action];
  return { ...plan, updatedAt: now, actions };
}

/**
 * The plan with an action edited: what was not edited stays as it stands in the plan now. One that is no longer there
 * comes back as it was left, so that nothing that was typed is lost. Unchanged where nothing was edited.
 *
 * @param before the action as it was when the edit began
 * @param after the action as it was left
 */
export function editAction(
  plan: ActionPlan,
  before: PlannedAction,
  after: PlannedAction,
  now: string,
): ActionPlan {
  const current = plan.actions.find(({ id }) => id === after.id);
  if (current === undefined) return putAction(plan, after, now);
  const date = edited(current.due.date, before.due.date, after.due.date);
  const event = edited(current.due.event, before.due.event, after.due.event);
  const action: PlannedAction = {
    ...current,
    text: edited(current.text, before.text, after.text),
    owner: edited(current.owner, before.owner, after.owner),
    due: { ...(date === undefined ? {} : { date }), ...(event === undefined ? {} : { event }) },
    doneWhen: edited(current.doneWhen, before.doneWhen, after.doneWhen),
    status: edited(current.status, before.status, after.status),
  };
  return sameContent(action, current) ? plan : putAction(plan, action, now);
}

/** The plan without an action; unchanged if it has no such action. */
export function dropAction(plan: ActionPlan, id: string, now: string): ActionPlan {
  const actions = plan.actions.filter((each) => each.id !== id);
  return actions.length === plan.actions.length ? plan : { ...plan, updatedAt: now, actions };
}

function withInserted(
  actions: readonly PlannedAction[],
  action: PlannedAction,
  index: number,
): readonly PlannedAction[] {
  return [...actions.slice(0, index), action, ...actions.slice(index)];
}

/** The plan with an action put back at an index: the undo of a drop. */
export function insertAction(
  plan: ActionPlan,
  action: PlannedAction,
  index: number,
  now: string,
): ActionPlan {
  if (isFull(plan) || plan.actions.some(({ id }) => id === action.id)) return plan;
  return { ...plan, updatedAt: now, actions: withInserted(plan.actions, action, index) };
}

/** The plan with an action moved up or down by one; unchanged at either end. */
export function moveAction(plan: ActionPlan, id: string, by: -1 | 1, now: string): ActionPlan {
  const from = plan.actions.findIndex((each) => each.id === id);
  const action = plan.actions[from];
  const to = from + by;
  if (action === undefined || to < 0 || to >= plan.actions.length) return plan;
  const others = plan.actions.filter((each) => each !== action);
  return { ...plan, updatedAt: now, actions: withInserted(others, action, to) };
}
