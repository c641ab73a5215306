import { assessments, useAssessments } from '../../store/assessments';

/** What was deleted while the page is open, each with the way back. */
export function RemovedList() {
  const removed = useAssessments((state) => state.removed);
  return (
    <div role="status">
      {removed.map((kept) => (
        <p key={kept.assessment.id} className="gap-s">
          Deleted: <bdi>{kept.assessment.partnership}</bdi>.{' '}
          <button className="link" type="button" onClick={() => assessments.putBack(kept)}>
            Put it back<span className="hide">: {kept.assessment.partnership}</span>
          </button>
        </p>
      ))}
    </div>
  );
}
