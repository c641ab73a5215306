import { navigate } from 'wouter/use-hash-location';
import { leaveTypedText, stayWithTypedText, useWantedPlace } from '../store/view/typed-text';
import { ConfirmDialog } from '../ui/confirm-dialog';

/** Asks before a screen is left with text that is not saved. */
export function LeaveQuestion() {
  const wanted = useWantedPlace();
  if (wanted === undefined) return null;
  return (
    <ConfirmDialog
      title="Leave without saving?"
      confirmText="Leave without saving"
      cancelText="Stay here"
      onCancel={stayWithTypedText}
      onConfirm={() => {
        leaveTypedText();
        navigate(wanted);
      }}
    >
      <p>What you have typed here is not saved. If you leave, it is gone.</p>
    </ConfirmDialog>
  );
}
