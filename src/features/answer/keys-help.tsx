import { setWholePageKeys, useWholePageKeys } from '../../store/view/key-scope';
import { CheckPick } from '../../ui/check-pick';
import './keys-help.css';

/** Which keys answer, and the switch that makes them work everywhere on the page. */
export function KeysHelp({ offersNotApplicable }: { readonly offersNotApplicable: boolean }) {
  const wholePage = useWholePageKeys();
  return (
    <>
      <dl className="keys">
        <dt>
          <kbd className="kbd">0</kbd> to <kbd className="kbd">4</kbd>
        </dt>
        <dd>choose a level</dd>
        <dt>
          <kbd className="kbd">D</kbd>
        </dt>
        <dd>don’t know</dd>
        {offersNotApplicable && (
          <>
            <dt>
              <kbd className="kbd">N</kbd>
            </dt>
            <dd>doesn’t apply to us</dd>
          </>
        )}
        <dt>
          <kbd className="kbd">Delete</kbd>
        </dt>
        <dd>clear this answer</dd>
        <dt>
          <kbd className="kbd">Enter</kbd>
        </dt>
        <dd>next question</dd>
      </dl>
      <CheckPick
        checked={wholePage}
        onChange={(event) => setWholePageKeys(event.currentTarget.checked)}
        hint="Otherwise they work while one of the answers has the focus. Never in a note."
      >
        Use these keys anywhere on the page
      </CheckPick>
    </>
  );
}
