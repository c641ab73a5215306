import { Link } from 'wouter';
import { paths } from '../paths';
import { useAssessments } from '../store/records/assessments';
import { MissingRecordScreen } from './missing-record-screen';

/** Said in place of a screen whose assessment is not here, or cannot be read. */
export function MissingAssessmentScreen({ id }: { readonly id: string }) {
  return (
    <MissingRecordScreen
      what="assessment"
      failure={
        useAssessments((state) => state.unreadable.find((record) => record.id === id))?.failure
      }
      elsewhere="What is on this device is on the first screen."
      way={
        <Link className="btn" href={paths.start()}>
          Go to your work
        </Link>
      }
    />
  );
}
