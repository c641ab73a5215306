import type { ActionBank, BankAction } from '../model/action-bank';
import type { ActionOrigin, ActionPlan, Day, PlannedAction } from '../model/action-plan';
import { addTime } from './calendar-day';
import { dayOffOn, nextWorkingDay, type DayOff } from './working-day';

/** The day on which an action would be due, and why it is not due then. */
export type MovedFrom = { readonly day: Day; readonly because: DayOff };

function bankActionOf(
  bank: ActionBank,
  { question, action }: ActionOrigin,
): BankAction | undefined {
  const actions = bank.actions[question];
  if (action === 'find-out') return actions?.findOut;
  return action === 'keep' ? actions?.keep : actions?.steps[action];
}

/**
 * From which day the due date of an action was moved to the next working day (docs/domain.md, Action plan). `undefined` where it was not
 * moved, where the user has set another date since, and for an action of the user’s own.
 */
export function movedFrom(
  bank: ActionBank,
  { startDate }: Pick<ActionPlan, 'startDate'>,
  { origin, due }: Pick<PlannedAction, 'origin' | 'due'>,
): MovedFrom | undefined {
  const time = origin === undefined ? undefined : bankActionOf(bank, origin)?.time;
  if (typeof time !== 'string') return undefined;
  const day = addTime(startDate, time);
  const because = dayOffOn(day);
  return because !== undefined && due.date === nextWorkingDay(day) ? { day, because } : undefined;
}
