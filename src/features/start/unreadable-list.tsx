import { readFailureText } from '../../formats/read-failure-text';
import { saveFile } from '../../platform/save-file';
import type { UnreadableRecord } from '../../store/kept-store';
import { Message } from '../../ui/message';

/** What is on this device and cannot be read: named, left as it is, and ready to download. */
export function UnreadableList({ unreadable }: { readonly unreadable: readonly UnreadableRecord[] }) {
  return unreadable.map((record) => (
    <Message key={record.id} kind="care" className="gap-m">
      <p>
        <strong>One thing here cannot be opened.</strong> {readFailureText(record.failure, 'What is kept under the number')}{' '}
        Its number is {record.id}. It stays as it is, and the rest works on.
      </p>
      <p>
        <button className="link" type="button" onClick={() => download(record)}>
          Download it as it is<span className="hide">: {record.id}</span>
        </button>
      </p>
    </Message>
  ));
}

function download({ id, raw }: UnreadableRecord): void {
  saveFile(`unreadable-${id.replace(/[^\w-]/g, '')}.json`, new Blob([JSON.stringify(raw, null, 2)], { type: 'application/json' }));
}
