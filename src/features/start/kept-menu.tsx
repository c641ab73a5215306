import { lazy, Suspense, useRef, useState } from 'react';
import { Link } from 'wouter';
import { lossInWords } from '../../domain/loss-in-words';
import { copyOf } from '../../domain/edit-assessment';
import { paths } from '../../paths';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import { assessments } from '../../store/assessments';
import { saveAssessmentFile } from '../../store/save-assessment-file';
import type { KeptAssessment } from '../../store/stored-assessment';
import { ConfirmDialog } from '../../ui/confirm-dialog';

const InComparisons = lazy(() =>
  import('./in-comparisons').then(({ InComparisons: names }) => ({ default: names })),
);

type Props = { readonly kept: KeptAssessment; readonly name: string };

/** What else can be done with an assessment. */
export function KeptMenu({ kept, name }: Props) {
  const { assessment, bank } = kept;
  const [deleting, setDeleting] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const of = <span className="hide">: {name}</span>;
  const then = (action: () => void) => () => {
    action();
    menu.current?.removeAttribute('open');
  };
  return (
    <details className="row-menu" ref={menu}>
      <summary className="link">
        More<span className="hide"> for {name}</span>
      </summary>
      <ul>
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
            Share{of}
          </Link>
        </li>
        <li>
          <button
            className="link"
            type="button"
            onClick={then(() => assessments.add(copyOf(assessment, newId(), now()), bank))}
          >
            Make a copy{of}
          </button>
        </li>
        <li>
          <button className="link" type="button" onClick={then(() => saveAssessmentFile(kept))}>
            Save as a file{of}
          </button>
        </li>
        <li>
          <button className="link" type="button" onClick={() => setDeleting(true)}>
            Delete{of}
          </button>
        </li>
      </ul>
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
            <button className="link" type="button" onClick={() => saveAssessmentFile(kept)}>
              Save it as a file first
            </button>
          </p>
        </ConfirmDialog>
      )}
    </details>
  );
}
