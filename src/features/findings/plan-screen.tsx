import { useState } from 'react';
import { Link } from 'wouter';
import { actionBank } from '../../bank/action-bank';
import { questionBank } from '../../bank/question-bank';
import type { ActionPlan, PlannedAction } from '../../domain/action-plan';
import { changePlan } from '../../domain/edit-assessment';
import { putAction } from '../../domain/edit-plan';
import { planHeadline } from '../../domain/plan-headline';
import { suggestActions } from '../../domain/suggest-actions';
import { paths } from '../../paths';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import { assessments } from '../../store/assessments';
import type { KeptAssessment } from '../../store/stored-assessment';
import { ScreenHeading } from '../../ui/screen-heading';
import { ActionDialog } from './action-dialog';
import { AskList } from './ask-list';
import { DownloadPdf } from './download-pdf';
import { makePlan } from './make-plan';
import { PlanTable } from './plan-table';
import { SignatoryField } from './signatory-field';
import { SuggestionList } from './suggestion-list';
import { TargetFields } from './target-fields';
import { useDroppedActions } from './use-dropped-actions';
import '../../ui/styles/tables.css';
import '../../ui/styles/plan.css';

/** The plan: what was chosen, what is suggested, what is asked of others, and the paper. */
export function PlanScreen({ kept: { assessment } }: { readonly kept: KeptAssessment }) {
  const [edited, setEdited] = useState<PlannedAction>();
  const dropped = useDroppedActions(assessment.id);
  const { plan } = assessment;
  if (plan === undefined) {
    return (
      <div className="flow">
        <ScreenHeading title="Action plan">There is no plan yet</ScreenHeading>
        <p>The plan begins with the next step of the questions where you stand lowest. You can change every choice.</p>
        <p><button className="btn" type="button" onClick={() => makePlan(assessment.id)}>Make the plan</button></p>
      </div>
    );
  }
  const save = (action: PlannedAction) => {
    const at = now();
    assessments.change(assessment.id, (current) => changePlan(current, (each: ActionPlan) => putAction(each, action, at)));
    setEdited(undefined);
  };
  return (
    <>
      <ScreenHeading title="Action plan">{planHeadline(plan)}</ScreenHeading>
      <p className="lead gap-s">It is yours to change. Edit any line, put it in your order, or write your own.</p>
      <div className="actions gap-m stack">
        <DownloadPdf assessment={assessment} first />
        <button className="btn second" type="button" onClick={() => setEdited(ownAction())}>Add an action</button>
        <Link className="link" href={paths.paper(assessment.id)}>Print</Link>
      </div>
      <PlanTable assessmentId={assessment.id} plan={plan} dropped={dropped} onEdit={setEdited} />
      <div className="two gap-l">
        <div>
          <SuggestionList assessment={assessment} plan={plan} dropped={dropped} suggestions={suggestActions(questionBank, actionBank, assessment)} />
          <TargetFields assessment={assessment} />
        </div>
        <div>
          <AskList assessment={assessment} />
          <SignatoryField assessment={assessment} />
        </div>
      </div>
      {edited !== undefined && <ActionDialog key={edited.id} action={edited} onSave={save} onClose={() => setEdited(undefined)} />}
    </>
  );
}

function ownAction(): PlannedAction {
  return { id: newId(), text: '', owner: '', due: {}, doneWhen: '', status: 'not-started' };
}
