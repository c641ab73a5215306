import { Link } from 'wouter';
import { readFailureText } from '../wording/read-failure-text';
import { paths } from '../paths';
import { useAssessments } from '../store/records/assessments';
import { ScreenHeading } from '../ui/screen-heading';

/** Said in place of a screen whose assessment is not here, or cannot be read. */
export function MissingAssessmentScreen({ id }: { readonly id: string }) {
  const unreadable = useAssessments((state) => state.unreadable.find((record) => record.id === id));
  return (
    <div className="flow">
      <ScreenHeading
        title={unreadable === undefined ? 'Not on this device' : 'This assessment cannot be opened'}
      >
        {unreadable === undefined
          ? 'This assessment is not on this device'
          : 'This assessment cannot be opened'}
      </ScreenHeading>
      <p>
        {unreadable === undefined
          ? 'It was made in another browser or on another device, or this browser’s data has been cleared. What is on this device is on the first screen.'
          : `${readFailureText(unreadable.failure, 'What is kept here')} It has not been changed. You can download it as it is from the first screen.`}
      </p>
      <p>
        <Link className="btn" href={paths.start()}>
          Go to your work
        </Link>
      </p>
    </div>
  );
}
