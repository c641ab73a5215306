import { AssessmentList } from './assessment-list';
import { ComparisonList } from './comparison-list';
import { RemovedList } from './removed-list';

/** What is on this device, and what was. It is loaded with the comparisons, which know whose names are hidden. */
export function OnThisDevice() {
  return (
    <>
      <RemovedList />
      <ComparisonList />
      <AssessmentList />
    </>
  );
}
