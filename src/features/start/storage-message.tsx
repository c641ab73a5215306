import { assessments, useAssessments } from '../../store/records/assessments';
import { Message } from '../../ui/message';

/** Said when this browser keeps nothing, or what it keeps cannot be read just now. */
export function StorageMessage() {
  const storage = useAssessments((state) => state.storage);
  switch (storage) {
    case 'open':
      return null;
    case 'held':
      return (
        <Message kind="care" role="alert" className="gap-l">
          <p>
            <strong>Your work is not shown yet.</strong> An older copy of this page is open in
            another tab and holds what is kept on this device. Close that tab, then try again. What
            you do here meanwhile is kept in this page only.
          </p>
          <p>
            <button className="link" type="button" onClick={() => void assessments.loadAgain()}>
              Try again
            </button>
          </p>
        </Message>
      );
    case 'unreachable':
      return (
        <Message kind="care" role="alert" className="gap-l">
          <p>
            <strong>Your work is not shown yet.</strong> This browser cannot reach what it keeps on
            this device just now. Nothing of it has been changed. Try again, or close this browser
            and open it anew. What you do here meanwhile is kept in this page only.
          </p>
          <p>
            <button className="link" type="button" onClick={() => void assessments.loadAgain()}>
              Try again
            </button>
          </p>
        </Message>
      );
    case 'no-room':
      return (
        <Message kind="care" role="alert" className="gap-l">
          <p>
            <strong>Your work is not shown yet.</strong> This device has no room left, so the
            browser does not open what it keeps. Nothing of it has been changed. Free some space,
            then try again. What you do here meanwhile is kept in this page only.
          </p>
          <p>
            <button className="link" type="button" onClick={() => void assessments.loadAgain()}>
              Try again
            </button>
          </p>
        </Message>
      );
    case 'none':
      return (
        <Message kind="care" role="alert" className="gap-l">
          <p>
            <strong>This browser keeps nothing.</strong> It gives this page no storage, perhaps
            because this is a private window. You can work here, and make the PDF; when you close
            the page, the answers are gone.
          </p>
        </Message>
      );
  }
}
