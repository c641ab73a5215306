import { assessments, useAssessments } from '../../store/records/assessments';
import { Message } from '../../ui/message';

/** What stands in the way while the work on this device cannot be shown, and what to do. */
const inTheWay = {
  held: 'An older copy of this page is open in another tab and holds what is kept on this device. Close that tab, then try again.',
  unreachable:
    'This browser cannot reach what it keeps on this device just now. Nothing of it has been changed. Try again, or close this browser and open it anew.',
  'no-room':
    'This device has no room left, so the browser does not open what it keeps. Nothing of it has been changed. Free some space, then try again.',
} as const;

/** Said when this browser keeps nothing, or what it keeps cannot be read just now. */
export function StorageMessage() {
  const storage = useAssessments((state) => state.storage);
  if (storage === 'open') return null;
  if (storage === 'none')
    return (
      <Message kind="care" role="alert" className="gap-l">
        <p>
          <strong>This browser keeps nothing.</strong> It gives this page no storage, perhaps
          because this is a private window. You can work here, and make the PDF; when you close the
          page, the answers are gone.
        </p>
      </Message>
    );
  return (
    <Message kind="care" role="alert" className="gap-l">
      <p>
        <strong>Your work is not shown yet.</strong> {inTheWay[storage]} What you do here meanwhile
        is kept in this page only.
      </p>
      <p>
        <button className="link" type="button" onClick={() => void assessments.loadAgain()}>
          Try again
        </button>
      </p>
    </Message>
  );
}
