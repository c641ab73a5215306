import { showDialog } from '../../ui/show-dialog';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { firstDay, lastDay } from '../../domain/planning/calendar-day';
import { actionStatuses, type PlannedAction } from '../../domain/model/action-plan';
import { statusNames } from '../../wording/plan-in-words';
import { useTypedText } from '../../store/view/typed-text';
import { Message } from '../../ui/message';
import { ProblemSummary } from '../../ui/problem-summary';
import { RadioPick } from '../../ui/radio-pick';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { actionResolver, showsHalfADate } from './action-resolver';
import { actionOfForm, inputOfAction, type ActionInput, type CheckedAction } from './action-schema';
import '../../ui/dialog.css';

type Props = {
  readonly action: PlannedAction;
  readonly onSave: (action: PlannedAction) => void;
  readonly onClose: () => void;
};

/** Edits an action, or writes a new one. What was typed is not left behind without a word. */
export function ActionDialog({ action, onSave, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const [asksToLeave, setAsksToLeave] = useState(false);
  const { register, handleSubmit, formState } = useForm<ActionInput, unknown, CheckedAction>({
    defaultValues: inputOfAction(action),
    resolver: actionResolver,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const { errors, submitCount } = formState;
  // Half a date is typed, too, though the field hands nothing over.
  const [hasHalfADate, setHasHalfADate] = useState(false);
  const isDirty = formState.isDirty || hasHalfADate;
  useTypedText(isDirty);
  const fields = ['text', 'owner', 'date', 'event', 'doneWhen'] as const;
  const problems = fields.flatMap((field) => {
    const text = errors[field]?.message;
    return text === undefined ? [] : [{ fieldId: `action-${field}`, text }];
  });
  useEffect(() => {
    const opener = document.activeElement;
    showDialog(dialog.current);
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const leave = () => (isDirty && !asksToLeave ? setAsksToLeave(true) : onClose());
  // Escape never throws away what was typed: after the question only the button leaves.
  const leaveByKey = () => (isDirty ? setAsksToLeave(true) : onClose());
  useEffect(() => {
    if (asksToLeave) question.current?.focus();
  }, [asksToLeave]);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="action-heading"
      // A browser closes a dialog at the second Escape, whatever `cancel` says; the key itself it leaves to us.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leaveByKey();
      }}
      onCancel={(event) => {
        event.preventDefault();
        leaveByKey();
      }}
    >
      <form
        noValidate
        onSubmit={(event) =>
          void handleSubmit((values) => onSave(actionOfForm(action, values)))(event)
        }
      >
        <h2 id="action-heading">{action.text === '' ? 'Add an action' : 'Edit this action'}</h2>
        {problems.length > 0 && <ProblemSummary key={submitCount} problems={problems} />}
        <div className="gap-m">
          <TextArea
            id="action-text"
            label="What we will do"
            hint="Begin with something one can see you do: list, ask, agree, write."
            rows={3}
            problem={errors.text?.message}
            {...register('text')}
          />
          <TextField
            id="action-owner"
            label="Who leads"
            hint="A role, or a role and a name."
            problem={errors.owner?.message}
            {...register('owner')}
          />
          <TextField
            id="action-date"
            label="Due date"
            type="date"
            min={firstDay}
            max={lastDay}
            onKeyUp={(event) => setHasHalfADate(showsHalfADate(event.currentTarget))}
            problem={errors.date?.message}
            {...register('date')}
          />
          <TextField
            id="action-event"
            label={
              <>
                An event, in place of a date or beside it{' '}
                <span className="quiet">(if you like)</span>
              </>
            }
            hint="Such as: next contract talks."
            problem={errors.event?.message}
            {...register('event')}
          />
          <TextArea
            id="action-doneWhen"
            label="Done when"
            hint="Something that a third person could check."
            rows={2}
            problem={errors.doneWhen?.message}
            {...register('doneWhen')}
          />
          <fieldset className="field">
            <legend>Status</legend>
            <div className="picks">
              {actionStatuses.map((status) => (
                <RadioPick key={status} value={status} {...register('status')}>
                  {statusNames[status]}
                </RadioPick>
              ))}
            </div>
          </fieldset>
        </div>
        {asksToLeave && (
          <div ref={question} tabIndex={-1} className="gap-m">
            <Message kind="care" role="alert">
              <p>
                You have changes that are not saved. Save the action, or press ‘Leave without
                saving’.
              </p>
            </Message>
          </div>
        )}
        <div className="pager">
          <button className="link" type="button" onClick={leave}>
            {asksToLeave ? 'Leave without saving' : 'Cancel'}
          </button>
          <button className="btn" type="submit">
            Save the action
          </button>
        </div>
      </form>
    </dialog>
  );
}
