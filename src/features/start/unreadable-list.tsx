import { readFailureText } from '../../wording/read-failure-text';
import type { UnreadableRecord } from '../../store/records/record-state';
import { Message } from '../../ui/message';
import { downloadUnreadable } from './download-unreadable';

/** What is on this device and cannot be read: named, left as it is, and ready to download. */
export function UnreadableList({
  unreadable,
}: {
  readonly unreadable: readonly UnreadableRecord[];
}) {
  return unreadable.map((record, index) => (
    <Message key={index} kind="care" className="gap-m">
      <p>
        <strong>One thing here cannot be opened.</strong>{' '}
        {readFailureText(record.failure, 'What is kept under the number')} Its number is {record.id}
        . It stays as it is, and the rest works on.
      </p>
      <p>
        <button className="link" type="button" onClick={() => downloadUnreadable(record)}>
          Download it as it is<span className="hide">: {record.id}</span>
        </button>
      </p>
    </Message>
  ));
}
