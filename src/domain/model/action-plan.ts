import type { StepLevel } from './action-bank';
import type { QuestionId } from './question-bank';

export const actionStatuses = ['not-started', 'started', 'done'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** Which of the bank's actions an action began as: the step up from a level, `keep` or `find-out`. */
export type ActionKind = StepLevel | 'keep' | 'find-out';
export type ActionOrigin = { readonly question: QuestionId; readonly action: ActionKind };

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** When an action is due: a day, an event in words, or both; neither until the user sets one. */
export type Due = { readonly date?: Day; readonly event?: string };

/** One action of a plan. It is the user's own: nothing but the user changes it. */
export type PlannedAction = {
  readonly id: string;
  /** Absent for an action that the user wrote. */
  readonly origin?: ActionOrigin;
  readonly text: string;
  readonly owner: string;
  readonly due: Due;
  readonly doneWhen: string;
  readonly status: ActionStatus;
};

/** The actions chosen for an assessment, or for a comparison together, in the user's order. */
export type ActionPlan = {
  readonly startDate: Day;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
  readonly actions: readonly PlannedAction[];
};

/** One text for an origin, so that two can be compared and one can be a key. */
export function originKey(origin: ActionOrigin): string {
  return `${origin.question}/${origin.action}`;
}
