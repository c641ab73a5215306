import { useState } from 'react';
import type { ActionPlan, PlannedAction } from '../../domain/action-plan';
import { changePlan } from '../../domain/edit-assessment';
import { dropAction, insertAction, moveAction, putAction } from '../../domain/edit-plan';
import { now } from '../../platform/now';
import { assessments } from '../../store/assessments';
import { PlanRow } from './plan-row';

type Props = {
  readonly assessmentId: string;
  readonly plan: ActionPlan;
  readonly onEdit: (action: PlannedAction) => void;
};

type Dropped = { readonly action: PlannedAction; readonly index: number };

/** The chosen actions in the user's order. A dropped one can be put back. */
export function PlanTable({ assessmentId, plan, onEdit }: Props) {
  const [dropped, setDropped] = useState<Dropped>();
  const change = (recipe: (plan: ActionPlan) => ActionPlan) => assessments.change(assessmentId, (current) => changePlan(current, recipe));

  const drop = (action: PlannedAction, index: number) => {
    const at = now();
    change((current) => dropAction(current, action.id, at));
    setDropped({ action, index });
  };
  const putBack = ({ action, index }: Dropped) => {
    const at = now();
    change((current) => insertAction(current, action, index, at));
    setDropped(undefined);
  };
  const move = (action: PlannedAction, by: -1 | 1) => {
    const at = now();
    change((current) => moveAction(current, action.id, by, at));
    // The browser drops the focus of a row that is put elsewhere.
    requestAnimationFrame(() => document.getElementById(`${action.id}-${by === -1 ? 'up' : 'down'}`)?.focus());
  };

  return (
    <>
      <div role="status" className="gap-m">
        {dropped !== undefined && (
          <p>
            Dropped: <bdi>{dropped.action.text}</bdi>{' '}
            <button className="link" type="button" onClick={() => putBack(dropped)}>Put it back</button>
          </p>
        )}
      </div>
      {plan.actions.length === 0 ? (
        <p>Choose from the suggestions, or add an action of your own.</p>
      ) : (
        <table className="tbl stacks plan gap-m">
          <caption className="hide">Action plan</caption>
          <thead>
            <tr>
              <th scope="col">What we will do</th>
              <th scope="col">Lead</th>
              <th scope="col">Due</th>
              <th scope="col">Done when</th>
              <th scope="col">Status</th>
              <th scope="col"><span className="hide">Change</span></th>
            </tr>
          </thead>
          <tbody>
            {plan.actions.map((action, index) => (
              <PlanRow
                key={action.id}
                action={action}
                number={index + 1}
                count={plan.actions.length}
                onEdit={() => onEdit(action)}
                onDrop={() => drop(action, index)}
                onMove={(by) => move(action, by)}
                onStatus={(status) => {
                  const at = now();
                  change((current) => {
                    const latest = current.actions.find(({ id }) => id === action.id);
                    return latest === undefined ? current : putAction(current, { ...latest, status }, at);
                  });
                }}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
