import type { ActionPlan, PlannedAction } from '../../domain/model/action-plan';
import { moveAction, putAction } from '../../domain/planning/edit-plan';
import { changePlan } from '../../domain/planning/edit-plan-owner';
import type { PlanDesk } from './plan-desk';
import { PlanRow } from './plan-row';
import type { DroppedActions } from './use-dropped-actions';
import '../../ui/styles/table.css';
import './plan-table.css';

type Props = {
  readonly title: string;
  readonly plan: ActionPlan;
  readonly change: PlanDesk['change'];
  readonly shownLine: PlanDesk['shownLine'];
  readonly dropped: DroppedActions;
  readonly onEdit: (action: PlannedAction) => void;
};

/** The chosen actions in the user's order. Dropped ones can be put back. */
export function PlanTable({ title, plan, change: changeOwner, shownLine, dropped, onEdit }: Props) {
  const change = (recipe: (plan: ActionPlan, at: string) => ActionPlan) =>
    changeOwner((owner, at) => changePlan(owner, (current) => recipe(current, at)));
  const move = (action: PlannedAction, by: -1 | 1) => {
    change((current, at) => moveAction(current, action.id, by, at));
    // The browser drops the focus of a row that is put elsewhere.
    requestAnimationFrame(() =>
      document.getElementById(`${action.id}-${by === -1 ? 'up' : 'down'}`)?.focus(),
    );
  };

  return (
    <>
      {plan.actions.length === 0 ? (
        <p>Choose from the suggestions, or add an action of your own.</p>
      ) : (
        <table className="tbl stacks plan gap-m">
          <caption className="hide">{title}</caption>
          <thead>
            <tr>
              <th scope="col">What we will do</th>
              <th scope="col">Lead</th>
              <th scope="col">Due</th>
              <th scope="col">Done when</th>
              <th scope="col">Status</th>
              <th scope="col">
                <span className="hide">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.actions.map((action, index) => (
              <PlanRow
                key={action.id}
                plan={plan}
                action={action}
                shownLine={shownLine}
                number={index + 1}
                count={plan.actions.length}
                onEdit={() => onEdit(action)}
                onDrop={() => dropped.drop(plan, action)}
                onMove={(by) => move(action, by)}
                onStatus={(status) => {
                  change((current, at) => {
                    const latest = current.actions.find(({ id }) => id === action.id);
                    return latest === undefined
                      ? current
                      : putAction(current, { ...latest, status }, at);
                  });
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      <div role="status" className="gap-m">
        {dropped.all.map((each) => (
          <p key={each.action.id}>
            Dropped: <bdi>{shownLine(each.action.text)}</bdi>{' '}
            <button className="link" type="button" onClick={() => dropped.putBack(each)}>
              Put it back<span className="hide">: {shownLine(each.action.text)}</span>
            </button>
          </p>
        ))}
      </div>
    </>
  );
}
