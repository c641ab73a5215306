import { assessments, useAssessments } from '../../store/records/assessments';
import { useHiddenAssessments } from '../../store/view/use-hidden-assessments';
import { shownText } from '../../wording/shown-text';
import { RemovedRows } from './removed-rows';

/** The assessments that were deleted while the page is open. */
export function RemovedList() {
  const removed = useAssessments((state) => state.removed);
  const leaving = useAssessments((state) => state.leaving);
  const hidden = useHiddenAssessments();
  if (hidden === undefined) return null;
  return (
    <RemovedRows
      rows={removed.map((record) => ({
        id: record.assessment.id,
        name: shownText(
          {
            text: record.assessment.partnership,
            withoutNames: 'An assessment with its names hidden',
          },
          hidden.assessments.has(record.assessment.id),
        ),
        putBack: () => assessments.putBack(record),
      }))}
      leaving={leaving}
      onPutAllBack={() => assessments.putBackAll()}
    />
  );
}
