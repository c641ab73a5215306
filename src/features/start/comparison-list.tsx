import { useState } from 'react';
import { Link } from 'wouter';
import { counted, countedInWords } from '../../wording/words';
import { dateInWords } from '../../wording/dates';
import { paths } from '../../paths';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import { comparisons, useComparisons } from '../../store/records/comparisons';
import { savingIn } from '../../store/records/record-state';
import { today } from '../../platform/today';
import { wholeComparisonFileName } from '../../wording/file-names';
import { comparisonTelling, shownText } from '../../wording/shown-text';
import { saveComparisonFile } from '../../store/transfer/save-comparison-file';
import type { ComparisonRecord } from '../../store/records/comparison-record';
import { RowMenu } from '../../ui/row-menu';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { WheelMark } from '../../ui/wheel-mark';
import { RemovedRows } from './removed-rows';
import { UnreadableList } from './unreadable-list';
import './device-row.css';

/** The comparisons on this device. Loaded after the first screen, which most people leave for a question. */
export function ComparisonList() {
  const { records: record, removed, leaving, unreadable } = useComparisons((state) => state);
  const rows = Object.values(record).sort((a, b) =>
    b.comparison.updatedAt.localeCompare(a.comparison.updatedAt),
  );
  return (
    <>
      <RemovedRows
        rows={removed.map((each) => ({
          id: each.comparison.id,
          name: nameOf(each),
          putBack: () => comparisons.putBack(each),
        }))}
        leaving={leaving}
        onPutAllBack={() => comparisons.putBackAll()}
      />
      {rows.length > 0 && (
        <ul className="rows gap-m" aria-label="Comparisons">
          {rows.map((each) => (
            <ComparisonRow key={each.comparison.id} record={each} />
          ))}
        </ul>
      )}
      <UnreadableList unreadable={unreadable} />
    </>
  );
}

const nameOf = ({ comparison, hidesNames }: ComparisonRecord) =>
  shownText(comparisonTelling(comparison), hidesNames === true);

function ComparisonRow({ record }: { readonly record: ComparisonRecord }) {
  const [deleting, setDeleting] = useState(false);
  const { id, members, partners, updatedAt, plan } = record.comparison;
  const name = nameOf(record);
  const isUnsaved = useComparisons((state) => savingIn(state, id)?.state === 'not-saved');
  const of = <span className="hide">: {name}</span>;
  const saveAsFile = () =>
    void saveComparisonFile(
      record,
      wholeComparisonFileName(record.comparison, today(), record.hidesNames === true),
    );
  const copy = () =>
    comparisons.add({
      ...record,
      comparison: { ...record.comparison, id: newId(), createdAt: now(), updatedAt: now() },
    });
  return (
    <li className="row-kept">
      <WheelMark />
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p>
          {isUnsaved && <strong>Not saved on this device. </strong>}
          Comparison of {countedInWords(partners.length, 'partner')}.
        </p>
        <p className="quiet small">
          {countedInWords(members.length, 'assessment')}. Last changed {dateInWords(updatedAt)}.
          {plan !== undefined && ` Joint plan with ${counted(plan.actions.length, 'action')}.`}
        </p>
      </div>
      <div className="row-ways actions">
        <Link className="btn second" href={paths.comparison(id)}>
          Open{of}
        </Link>
        <RowMenu name={name}>
          <li>
            <Link className="link" href={paths.comparisonPartners(id)}>
              Rename, partners and rounds{of}
            </Link>
          </li>
          <li>
            <button className="link" type="button" onClick={copy}>
              Make a copy{of}
            </button>
          </li>
          <li>
            <button className="link" type="button" onClick={saveAsFile}>
              Save as a file{of}
            </button>
          </li>
          <li>
            <button className="link" type="button" onClick={() => setDeleting(true)}>
              Delete{of}
            </button>
          </li>
        </RowMenu>
      </div>
      {deleting && (
        <ConfirmDialog
          title={
            <>
              Delete ‘<bdi>{name}</bdi>’?
            </>
          }
          confirmText="Delete"
          cancelText="Keep it"
          onCancel={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            comparisons.remove(id);
          }}
        >
          <p>
            Its partners, rounds{plan === undefined ? '' : ', joint plan'} and name go with it. The
            assessments in it stay on this device. You can put it back until you close this page.
          </p>
          <p>
            <button className="link" type="button" onClick={saveAsFile}>
              Save it as a file first
            </button>
          </p>
        </ConfirmDialog>
      )}
    </li>
  );
}
