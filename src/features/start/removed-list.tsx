import { assessments, useAssessments } from '../../store/records/assessments';

/** What was deleted while the page is open, each with the way back. */
export function RemovedList() {
  const removed = useAssessments((state) => state.removed);
  return (
    <div role="status">
      {removed.map((record) => (
        <p key={record.assessment.id} className="gap-s">
          Deleted: <bdi>{record.assessment.partnership}</bdi>.{' '}
          <button className="link" type="button" onClick={() => assessments.putBack(record)}>
            Put it back<span className="hide">: {record.assessment.partnership}</span>
          </button>
        </p>
      ))}
    </div>
  );
}
