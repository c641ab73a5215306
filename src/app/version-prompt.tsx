import { useState } from 'react';
import { holdsUnsaved } from '../store/records/unsaved';
import { usePageVersion } from '../store/view/page-version';
import { Message } from '../ui/message';

/** Asks whether to use a new version. Nothing happens to the page until somebody says so. */
export function VersionPrompt() {
  const takeOver = usePageVersion((version) => version.takeOver);
  const takenOver = usePageVersion((version) => version.takenOver);
  const [later, setLater] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const asks = takenOver || (takeOver !== undefined && !later);
  const use = () => {
    // The page is loaded anew, and what is not on the disk would be gone.
    if (holdsUnsaved()) setUnsaved(true);
    else if (takenOver) window.location.reload();
    else takeOver?.();
  };
  return (
    <div role="status">
      {asks && (
        <Message kind="plain">
          {takenOver ? (
            <p>
              <strong>A new version was taken into use in another tab.</strong> This tab still shows
              the old one. Load it again before you go on.
            </p>
          ) : (
            <p>
              <strong>A new version is ready.</strong> Using it loads the page again. Your answers
              stay.
            </p>
          )}
          {unsaved && (
            <p>
              Something on this page is not saved on this device yet: an answer, or what you have
              typed. Save it, or empty the field, and press the button again.
            </p>
          )}
          <p>
            <button className="link" type="button" onClick={use}>
              {takenOver ? 'Load the page again' : 'Use it now'}
            </button>{' '}
            {!takenOver && (
              <button className="link" type="button" onClick={() => setLater(true)}>
                Later
              </button>
            )}
          </p>
        </Message>
      )}
    </div>
  );
}
