import { assessments, useAssessments } from '../store/assessments';
import { keptIn } from '../store/assessment-store';
import { saveAssessmentFile } from '../store/save-assessment-file';
import type { NotSavedReason } from '../store/saving';
import { StatusLine } from '../ui/status-line';
import { Message } from '../ui/message';

const remedies: Record<NotSavedReason, string> = {
  'no-room': 'This device has no room left. Free some space, then try again.',
  'no-storage': 'This browser does not let pages keep anything. If this is a private window, open the page in an ordinary one.',
  'other-tab': 'An older copy of this page is open in another tab. Close that tab, then try again.',
  cleared: 'What this browser kept for this page may have been cleared. ‘Try again’ keeps what is on the screen.',
  unreadable: 'What is kept on this device for this assessment cannot be read, so nothing was written over it.',
};

/** Whether what is shown is on this device; where it is not, what to do. */
export function SaveStatus({ id }: { readonly id: string }) {
  const saving = useAssessments((state) => state.saving[id]);
  if (saving === undefined) return <StatusLine state="done">Saved on this device</StatusLine>;
  if (saving.state === 'saving') return <StatusLine state="under-way">Saving…</StatusLine>;
  if (saving.state === 'saved') {
    const time = new Date(saving.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    return <StatusLine state="done">Saved on this device, {time}</StatusLine>;
  }
  return <StatusLine state="under-way">Not saved</StatusLine>;
}

/** The message that goes with 'Not saved'; nothing otherwise. */
export function NotSavedMessage({ id }: { readonly id: string }) {
  const saving = useAssessments((state) => state.saving[id]);
  const kept = useAssessments((state) => keptIn(state, id));
  if (saving?.state !== 'not-saved') return null;
  return (
    <Message kind="care" role="alert" className="example-note">
      <p>
        <strong>Not saved.</strong> {remedies[saving.why]} Until then your answers are kept only while this page is open: do not close it.
      </p>
      <p>
        <button className="link" type="button" onClick={() => assessments.retry(id)}>Try again</button>{' '}
        {kept !== undefined && <button className="link" type="button" onClick={() => saveAssessmentFile(kept)}>Save as a file</button>}
      </p>
    </Message>
  );
}
