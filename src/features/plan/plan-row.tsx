import { actionBank } from '../../bank/action-bank';
import { questionBank } from '../../bank/question-bank';
import {
  actionStatuses,
  type ActionPlan,
  type ActionStatus,
  type PlannedAction,
} from '../../domain/model/action-plan';
import { movedFrom } from '../../domain/planning/moved-from';
import { dueInWords, movedInWords, originInWords, statusNames } from '../../wording/plan-in-words';
import type { PlanDesk } from './plan-desk';
import '../../ui/styles/table.css';
import './plan-table.css';

type Props = {
  readonly plan: ActionPlan;
  readonly action: PlannedAction;
  readonly shownLine: PlanDesk['shownLine'];
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly onEdit: () => void;
  readonly onDrop: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onStatus: (status: ActionStatus) => void;
};

/** One action of the plan. */
export function PlanRow({
  plan,
  action,
  shownLine,
  number,
  count,
  onEdit,
  onDrop,
  onMove,
  onStatus,
}: Props) {
  const which = <span className="hide"> action {number}</span>;
  const due = dueInWords(action.due);
  const moved = movedInWords(movedFrom(actionBank, plan, action));
  return (
    <tr>
      <th scope="row">
        <div className="item">
          <span className="ord">{number}</span>
          <span>
            <bdi>{shownLine(action.text)}</bdi>
            <span className="sub">{originInWords(questionBank, action.origin)}</span>
          </span>
        </div>
      </th>
      <td data-l="Lead">
        <div>
          {action.owner === '' ? (
            <span className="quiet">Nobody yet</span>
          ) : (
            <bdi>{shownLine(action.owner)}</bdi>
          )}
        </div>
      </td>
      <td data-l="Due">
        <div>
          {due === '' ? (
            <span className="quiet">No date yet</span>
          ) : (
            <bdi className={action.due.event === undefined ? 'nb' : undefined}>
              {shownLine(due)}
            </bdi>
          )}
          {moved !== '' && <span className="sub">{moved}</span>}
        </div>
      </td>
      <td data-l="Done when">
        <div>
          <bdi>{shownLine(action.doneWhen)}</bdi>
        </div>
      </td>
      <td data-l="Status">
        <select
          className="input status"
          aria-label={`Status of action ${number}`}
          value={action.status}
          onChange={(event) => {
            const chosen = actionStatuses.find((status) => status === event.currentTarget.value);
            if (chosen !== undefined) onStatus(chosen);
          }}
        >
          {actionStatuses.map((status) => (
            <option key={status} value={status}>
              {statusNames[status]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <div className="row-actions">
          <button className="link" type="button" onClick={onEdit}>
            Edit{which}
          </button>
          {number > 1 && (
            <button
              className="link"
              type="button"
              id={`${action.id}-up`}
              onClick={() => onMove(-1)}
            >
              Up<span className="hide">: move action {number} up</span>
            </button>
          )}
          {number < count && (
            <button
              className="link"
              type="button"
              id={`${action.id}-down`}
              onClick={() => onMove(1)}
            >
              Down<span className="hide">: move action {number} down</span>
            </button>
          )}
          <button className="link" type="button" onClick={onDrop}>
            Drop{which}
          </button>
        </div>
      </td>
    </tr>
  );
}
