import { useState } from 'react';
import { Link } from 'wouter';
import { paths } from '../../paths';
import { useAssessments } from '../../store/records/assessments';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import { useHiddenAssessments } from '../../store/view/use-hidden-assessments';
import { Disclosure } from '../../ui/disclosure';
import { capitalised, countedInWords, plural } from '../../wording/words';
import { AssessmentRow } from './assessment-row';

/** A device of a facilitator holds hundreds: a page shows as many as one looks through. */
const atOnce = 50;

/** The assessments on this device, the one last changed first. Those of a comparison that hides its names are shown when asked for. */
export function AssessmentList() {
  const loading = useAssessments((state) => state.loading);
  const record = useAssessments((state) => state.records);
  const hidden = useHiddenAssessments();
  if (loading || hidden === undefined)
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
  const isHidden = ({ assessment }: AssessmentRecord) => hidden.assessments.has(assessment.id);
  const behind = rows.filter(isHidden);
  return (
    <>
      <Rows rows={behind.length === 0 ? rows : rows.filter((each) => !isHidden(each))} />
      {behind.length > 0 && (
        <div className="gap-m">
          <p>
            {capitalised(countedInWords(hidden.comparisons, 'comparison'))} here{' '}
            {plural(hidden.comparisons, 'hides its names', 'hide their names')}. The list of what is
            in {plural(hidden.comparisons, 'it', 'them')} shows names. Open it when nobody else can
            see your screen.
          </p>
          <Disclosure summary={`Show ${countedInWords(behind.length, 'assessment')} with names`}>
            <Rows rows={behind} />
          </Disclosure>
        </div>
      )}
      <p className="gap-m small quiet">
        This browser keeps your work, and clearing its data deletes it. Save what matters as a file:
        it can be opened again, here or on another device.
      </p>
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly AssessmentRecord[] }) {
  const [shown, setShown] = useState(atOnce);
  if (rows.length === 0) return null;
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
    </>
  );
}
