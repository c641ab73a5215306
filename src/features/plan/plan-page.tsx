import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlannedAction } from '../../domain/model/action-plan';
import { changePlan } from '../../domain/planning/edit-plan-owner';
import { editAction, isFull } from '../../domain/planning/edit-plan';
import { planHeadline } from '../../wording/plan-in-words';
import { countLimits } from '../../domain/model/text-limits';
import { newId } from '../../platform/new-id';
import { ScreenHeading } from '../../ui/screen-heading';
import { ActionDialog } from './action-dialog';
import { AskList } from './ask-list';
import type { PlanDesk, PlanWords } from './plan-desk';
import { PlanTable } from './plan-table';
import { SuggestionList } from './suggestion-list';
import { TargetFields } from './target-fields';
import { useDroppedActions } from './use-dropped-actions';

type Props = {
  readonly desk: PlanDesk;
  readonly words: PlanWords;
  /** What comes before the plan, or before there is one. */
  readonly notes?: ReactNode;
  /** The buttons that begin the row of actions. */
  readonly actions?: ReactNode;
  /** The plan as a page to print. */
  readonly printHref: string;
  readonly signing: ReactNode;
};

/** A plan: what was chosen, what is suggested, what is asked of others, and who signs. */
export function PlanPage({ desk, words, notes, actions, printHref, signing }: Props) {
  const [edited, setEdited] = useState<PlannedAction>();
  const dropped = useDroppedActions(desk.change);
  const { plan } = desk.owner;
  if (plan === undefined) {
    return (
      <div className="flow">
        <ScreenHeading title={words.title}>{words.noPlan}</ScreenHeading>
        <p>{words.howItBegins}</p>
        {notes}
        <p>
          <button className="btn" type="button" onClick={desk.makePlan}>
            Make the plan
          </button>
        </p>
      </div>
    );
  }
  const save = (before: PlannedAction, action: PlannedAction) => {
    desk.change((owner, at) => changePlan(owner, (each) => editAction(each, before, action, at)));
    setEdited(undefined);
  };
  return (
    <>
      <ScreenHeading title={words.title}>{planHeadline(plan)}</ScreenHeading>
      <p className="lead gap-s">{words.lead}</p>
      {notes}
      <div className="actions gap-m stack">
        {actions}
        {!isFull(plan) && (
          <button className="btn second" type="button" onClick={() => setEdited(ownAction())}>
            Add an action
          </button>
        )}
        <Link className="link" href={printHref}>
          Print
        </Link>
      </div>
      {isFull(plan) && (
        <p className="gap-s">
          This plan has {countLimits.actions} actions, and no more fit. Drop one before you add
          another.
        </p>
      )}
      <PlanTable
        title={words.title}
        plan={plan}
        change={desk.change}
        shownLine={desk.shownLine}
        dropped={dropped}
        onEdit={setEdited}
      />
      <div className="two gap-l">
        <div>
          <SuggestionList desk={desk} about={words.groups} plan={plan} dropped={dropped} />
          <TargetFields desk={desk} />
        </div>
        <div>
          <AskList desk={desk} />
          {signing}
        </div>
      </div>
      {edited !== undefined && (
        <ActionDialog
          key={edited.id}
          action={edited}
          onSave={(action) => save(edited, action)}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

function ownAction(): PlannedAction {
  return { id: newId(), text: '', owner: '', due: {}, doneWhen: '', status: 'not-started' };
}
