import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { lossInWords } from '../../wording/loss-in-words';
import { nameOfCopy } from '../../wording/names';
import { copyOf } from '../../domain/model/edit-assessment';
import { paths } from '../../paths';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import { assessments } from '../../store/records/assessments';
import { today } from '../../platform/today';
import { fileNameFor } from '../../wording/file-names';
import { saveAssessmentFile } from '../../store/transfer/save-assessment-file';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RowMenu } from '../../ui/row-menu';

const InComparisons = lazy(() =>
  import('./in-comparisons').then(({ InComparisons: names }) => ({ default: names })),
);

type Props = { readonly record: AssessmentRecord; readonly name: string };

/** What else can be done with an assessment. */
export function AssessmentMenu({ record, name }: Props) {
  const { assessment, bank } = record;
  const [deleting, setDeleting] = useState(false);
  const of = <span className="hide">: {name}</span>;
  const saveAsFile = () => saveAssessmentFile(record, fileNameFor(assessment, today()));
  const copy = () => {
    const naming = { id: newId(), partnership: nameOfCopy(assessment.partnership) };
    assessments.add(copyOf(assessment, naming, now()), bank);
  };
  return (
    <>
      <RowMenu name={name}>
        <li>
          <Link className="link" href={paths.overview(assessment.id)}>
            Overview{of}
          </Link>
        </li>
        <li>
          <Link className="link" href={paths.details(assessment.id)}>
            Rename or edit details{of}
          </Link>
        </li>
        <li>
          <Link className="link" href={paths.share(assessment.id)}>
            Hand over the answers{of}
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
      {deleting && (
        <ConfirmDialog
          title={
            <>
              Delete ‘<bdi>{assessment.partnership}</bdi>’?
            </>
          }
          confirmText="Delete"
          cancelText="Keep it"
          onCancel={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            assessments.remove(assessment.id);
          }}
        >
          <p>{lossInWords([assessment])} You can put it back until you close this page.</p>
          <Suspense fallback={null}>
            <InComparisons id={assessment.id} />
          </Suspense>
          <p>
            <button className="link" type="button" onClick={saveAsFile}>
              Save it as a file first
            </button>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
