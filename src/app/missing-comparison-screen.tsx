import { Link } from 'wouter';
import { readFailureText } from '../wording/read-failure-text';
import { paths } from '../paths';
import { useComparisons } from '../store/records/comparisons';
import { ScreenHeading } from '../ui/screen-heading';

/** Said in place of a screen whose comparison is not here, or cannot be read. */
export function MissingComparisonScreen({ id }: { readonly id: string }) {
  const unreadable = useComparisons((state) => state.unreadable.find((record) => record.id === id));
  return (
    <div className="flow">
      <ScreenHeading
        title={unreadable === undefined ? 'Not on this device' : 'This comparison cannot be opened'}
      >
        {unreadable === undefined
          ? 'This comparison is not on this device'
          : 'This comparison cannot be opened'}
      </ScreenHeading>
      <p>
        {unreadable === undefined
          ? 'It was made in another browser or on another device, or this browser’s data has been cleared. Its file can be opened here.'
          : `${readFailureText(unreadable.failure, 'What is kept here')} It has not been changed. You can download it as it is from the first screen.`}
      </p>
      <p>
        <Link className="btn" href={unreadable === undefined ? paths.comparisons() : paths.start()}>
          {unreadable === undefined ? 'Go to your comparisons' : 'Go to your work'}
        </Link>
      </p>
    </div>
  );
}
