import { actionBank } from '../../bank/action-bank';
import { questionBank } from '../../bank/question-bank';
import type { Assessment } from '../../domain/model/assessment';
import { suggestActions } from '../../domain/planning/suggest-actions';
import './first-step.css';

/** The one thing to do first: what is still open in the plan, or, without a plan, what the bank would have you do. */
export function FirstStep({ assessment }: { readonly assessment: Assessment }) {
  const { plan } = assessment;
  const suggested = suggestActions(questionBank, actionBank, assessment).steps[0];
  const text =
    plan === undefined
      ? suggested?.action.text
      : plan.actions.find(({ status }) => status !== 'done')?.text;
  if (text === undefined) return null;
  const kicker =
    plan === undefined
      ? `Your first step: ${suggested?.asked.question.title ?? ''}`
      : 'Next in your plan';
  return (
    <div className="first-step gap-m">
      <p className="small quiet">{kicker}</p>
      <p>
        <strong>{text}</strong>
      </p>
    </div>
  );
}
