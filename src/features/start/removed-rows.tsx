import { useState } from 'react';
import type { ShownText } from '../../wording/shown-text';
import { countInWords } from '../../wording/words';

type Props = {
  /** The latest last. */
  readonly rows: readonly {
    readonly id: string;
    readonly name: ShownText;
    readonly putBack: () => void;
  }[];
  /** The ids of those that are perhaps still on the device. */
  readonly leaving: Readonly<Record<string, true>>;
  readonly onPutAllBack: () => void;
};

/** A device of a facilitator holds hundreds, and all of it can be deleted at once. */
const atOnce = 20;

/** What was deleted while the page is open, each with the way back. It is called deleted once it is off the device. */
export function RemovedRows({ rows, leaving, onPutAllBack }: Props) {
  const [shown, setShown] = useState(atOnce);
  const more = rows.length - shown;
  return (
    <div role="status">
      {rows.length > 1 && (
        <p className="gap-s">
          <button className="link" type="button" onClick={onPutAllBack}>
            Put all {countInWords(rows.length)} back
          </button>
        </p>
      )}
      {rows.slice(-shown).map(({ id, name, putBack }) => (
        <p key={id} className="gap-s">
          {Object.hasOwn(leaving, id) ? 'Deleting' : 'Deleted'}: <bdi>{name}</bdi>.{' '}
          <button className="link" type="button" onClick={putBack}>
            Put it back<span className="hide">: {name}</span>
          </button>
        </p>
      ))}
      {more > 0 && (
        <p className="gap-s">
          <button className="link" type="button" onClick={() => setShown(shown + atOnce)}>
            Show {Math.min(atOnce, more)} more of {rows.length}
          </button>
        </p>
      )}
    </div>
  );
}
