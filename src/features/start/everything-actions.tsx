import { useState } from 'react';
import { everythingFileName } from '../../wording/file-names';
import { lossInWords } from '../../wording/loss-in-words';
import {
  capitalised,
  countedInWords,
  countInWords,
  listInWords,
  plural,
} from '../../wording/words';
import { today } from '../../platform/today';
import { useAssessments } from '../../store/records/assessments';
import { useComparisons } from '../../store/records/comparisons';
import { deleteEverything } from '../../store/records/delete-everything';
import type { UnreadableRecord } from '../../store/records/record-state';
import { saveBackupFile } from '../../store/transfer/save-assessment-file';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { downloadUnreadable } from './download-unreadable';

/** For the whole device: one file with everything, and an empty page again, as on a borrowed tablet. */
export function EverythingActions() {
  const [deleting, setDeleting] = useState(false);
  const record = Object.values(useAssessments((state) => state.records));
  const collections = Object.values(useComparisons((state) => state.records));
  const unreadableAssessments = useAssessments((state) => state.unreadable);
  const unreadableComparisons = useComparisons((state) => state.unreadable);
  const unreadable = [...unreadableAssessments, ...unreadableComparisons];
  const isOpening = useComparisons((state) => state.loading);
  const opens = record.length + collections.length > 0;
  // All of it is named before it is deleted, so all of it must be known.
  if (isOpening || (!opens && unreadable.length === 0)) return null;
  const save = () =>
    void saveBackupFile(
      record,
      collections.map(({ comparison }) => comparison),
      everythingFileName(today()),
    );
  return (
    <div className="actions gap-m">
      {opens && (
        <button className="link" type="button" onClick={save}>
          Save everything as one file
        </button>
      )}
      <button className="link" type="button" onClick={() => setDeleting(true)}>
        Delete everything on this device
      </button>
      {deleting && (
        <ConfirmDialog
          title={`Delete ${everythingInWords(record.length, collections.length)} on this device?`}
          confirmText="Delete everything"
          cancelText="Keep everything"
          onCancel={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            deleteEverything();
          }}
        >
          {opens && (
            <>
              <p>
                {record.length > 0 && lossInWords(record.map(({ assessment }) => assessment))} You
                can put each back until you close this page: on a borrowed device, close it.
              </p>
              <p>
                <button className="link" type="button" onClick={save}>
                  Save everything as one file first
                </button>
              </p>
            </>
          )}
          {unreadable.length > 0 && <UnreadableToo unreadable={unreadable} withOthers={opens} />}
        </ConfirmDialog>
      )}
    </div>
  );
}

/** What goes and can be put back; where there is nothing of the kind, 'everything'. */
function everythingInWords(record: number, collections: number): string {
  const parts = [
    ...(record === 0
      ? []
      : [plural(record, 'the one assessment', `all ${countInWords(record)} assessments`)]),
    ...(collections === 0 ? [] : [countedInWords(collections, 'comparison')]),
  ];
  return parts.length === 0 ? 'everything' : listInWords(parts);
}

/** What cannot be opened goes for good, so it is said apart. */
function UnreadableToo({
  unreadable,
  withOthers,
}: {
  readonly unreadable: readonly UnreadableRecord[];
  readonly withOthers: boolean;
}) {
  const single = unreadable.length === 1;
  return (
    <>
      <p>
        {capitalised(countedInWords(unreadable.length, 'thing'))} that cannot be opened{' '}
        {single ? 'goes' : 'go'}
        {withOthers && ' too'}, and cannot be put back.
      </p>
      <p>
        <button
          className="link"
          type="button"
          onClick={() => unreadable.forEach(downloadUnreadable)}
        >
          Download {single ? 'it' : 'them'} first, as {single ? 'it is' : 'they are'}
        </button>
      </p>
    </>
  );
}
