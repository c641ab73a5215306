import { Link } from 'wouter';
import { paths } from '../paths';
import { useComparisons } from '../store/records/comparisons';
import { MissingRecordScreen } from './missing-record-screen';

/** Said in place of a screen whose comparison is not here, or cannot be read. */
export function MissingComparisonScreen({ id }: { readonly id: string }) {
  return (
    <MissingRecordScreen
      what="comparison"
      failure={
        useComparisons((state) => state.unreadable.find((record) => record.id === id))?.failure
      }
      elsewhere="Its file can be opened here."
      way={
        <Link className="btn" href={paths.comparisons()}>
          Go to your comparisons
        </Link>
      }
    />
  );
}
