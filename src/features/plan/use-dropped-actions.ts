import { useState } from 'react';
import type { ActionPlan, PlannedAction } from '../../domain/model/action-plan';
import { dropAction, insertAction } from '../../domain/planning/edit-plan';
import { changePlan } from '../../domain/planning/edit-plan-owner';
import type { PlanDesk } from './plan-desk';

/** An action that was dropped while this screen is open, with the index it had. */
type DroppedAction = { readonly action: PlannedAction; readonly index: number };

export type DroppedActions = {
  /** The latest last. */
  readonly all: readonly DroppedAction[];
  readonly drop: (plan: ActionPlan, action: PlannedAction) => void;
  readonly putBack: (dropped: DroppedAction) => void;
};

/** Drops actions of a plan and keeps them, words and all, so that each can be put back. */
export function useDroppedActions(change: PlanDesk['change']): DroppedActions {
  const [all, setAll] = useState<readonly DroppedAction[]>([]);
  return {
    all,
    drop: (plan, action) => {
      change((owner, at) => changePlan(owner, (current) => dropAction(current, action.id, at)));
      setAll((before) => [...before, { action, index: plan.actions.indexOf(action) }]);
    },
    putBack: (dropped) => {
      change((owner, at) =>
        changePlan(owner, (current) => insertAction(current, dropped.action, dropped.index, at)),
      );
      setAll((before) => before.filter((each) => each !== dropped));
    },
  };
}
