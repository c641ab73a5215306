import type { NotSavedReason, Saving } from '../store/records/saving';
import { useHoldsTypedText } from '../store/view/typed-text';
import { StatusLine } from '../ui/status-line';
import { Message } from '../ui/message';
import { clockTime } from '../wording/locale';
import './above-screen.css';

const remedies: Record<NotSavedReason, string> = {
  'no-room': 'This device has no room left. Free some space, then try again.',
  'no-storage':
    'This browser does not let pages keep anything. If this is a private window, open the page in an ordinary one.',
  unreachable:
    'This browser cannot reach what it keeps on this device just now. ‘Try again’ opens it anew. If the device is full, free some space first.',
  'other-tab': 'An older copy of this page is open in another tab. Close that tab, then try again.',
  cleared:
    'What this browser kept for this page may have been cleared, or it cannot reach it just now. ‘Try again’ keeps what is on the screen.',
  unreadable:
    'What is kept on this device under this number cannot be read, so nothing was written over it.',
};

/** Whether what is shown is on this device, what is being typed included. */
export function SaveStatus({ saving }: { readonly saving: Saving | undefined }) {
  const holdsTypedText = useHoldsTypedText();
  if (saving?.state === 'not-saved') return <StatusLine state="under-way">Not saved</StatusLine>;
  if (holdsTypedText)
    return <StatusLine state="under-way">What you have typed is not saved yet</StatusLine>;
  if (saving === undefined) return <StatusLine state="done">Saved on this device</StatusLine>;
  if (saving.state === 'saving') return <StatusLine state="under-way">Saving…</StatusLine>;
  return (
    <StatusLine state="done">Saved on this device, {clockTime(new Date(saving.at))}</StatusLine>
  );
}

type Props = {
  readonly saving: Saving | undefined;
  /** What is not on the disk: 'your answers are', 'one of its assessments is'. */
  readonly what: string;
  readonly onRetry: () => void;
  readonly onSaveFile: () => void;
};

/** The message that goes with 'Not saved'; nothing otherwise. */
export function NotSavedMessage({ saving, what, onRetry, onSaveFile }: Props) {
  if (saving?.state !== 'not-saved') return null;
  return (
    <Message kind="care" role="alert" className="above-screen">
      <p>
        <strong>Not saved.</strong> {remedies[saving.why]} Until then {what} kept only while this
        page is open: do not close it.
      </p>
      <p>
        <button className="link" type="button" onClick={onRetry}>
          Try again
        </button>{' '}
        <button className="link" type="button" onClick={onSaveFile}>
          Save as a file
        </button>
      </p>
    </Message>
  );
}
