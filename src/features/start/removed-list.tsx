import { assessments, useAssessments } from '../../store/records/assessments';
import { RemovedRows } from './removed-rows';

/** The assessments that were deleted while the page is open. */
export function RemovedList() {
  const removed = useAssessments((state) => state.removed);
  const leaving = useAssessments((state) => state.leaving);
  return (
    <RemovedRows
      rows={removed.map((record) => ({
        id: record.assessment.id,
        name: record.assessment.partnership,
        putBack: () => assessments.putBack(record),
      }))}
      leaving={leaving}
      onPutAllBack={() => assessments.putBackAll()}
    />
  );
}
