import { useState } from 'react';
import { Link } from 'wouter';
import { paths } from '../../paths';
import { useAssessments } from '../../store/records/assessments';
import { AssessmentRow } from './assessment-row';

/** A device of a facilitator holds hundreds: a page shows as many as one looks through. */
const atOnce = 50;

/** The assessments on this device, the one last changed first. */
export function AssessmentList() {
  const loading = useAssessments((state) => state.loading);
  const record = useAssessments((state) => state.records);
  const [shown, setShown] = useState(atOnce);
  if (loading)
    return (
      <p className="quiet gap-m" role="status">
        Opening…
      </p>
    );
  const rows = Object.values(record).sort((a, b) =>
    b.assessment.updatedAt.localeCompare(a.assessment.updatedAt),
  );
  if (rows.length === 0) {
    return (
      <div className="flow gap-m">
        <p className="lead">There is nothing here yet.</p>
        <p>
          What you answer appears in this list, and stays in this browser.{' '}
          <Link href={paths.setUp()}>Start your first assessment</Link>.
        </p>
      </div>
    );
  }
  return (
    <>
      <ul className="rows gap-m">
        {rows.slice(0, shown).map((each) => (
          <AssessmentRow key={each.assessment.id} record={each} />
        ))}
      </ul>
      {rows.length > shown && (
        <p>
          <button className="link" type="button" onClick={() => setShown(shown + atOnce)}>
            Show {Math.min(atOnce, rows.length - shown)} more of {rows.length}
          </button>
        </p>
      )}
      <p className="gap-m small quiet">
        This browser keeps your work, and clearing its data deletes it. Save what matters as a file:
        it can be opened again, here or on another device.
      </p>
    </>
  );
}
