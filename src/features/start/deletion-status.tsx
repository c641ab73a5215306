import { useAssessments } from '../../store/records/assessments';
import { useComparisons } from '../../store/records/comparisons';
import { useDeletion } from '../../store/records/delete-everything';
import { Message } from '../../ui/message';

/** How deleting everything stands, once somebody has asked for it. */
export function DeletionStatus() {
  const deletion = useDeletion();
  const holdsAssessments = useAssessments(({ records }) => Object.keys(records).length > 0);
  const holdsComparisons = useComparisons(({ records }) => Object.keys(records).length > 0);
  switch (deletion.state) {
    case 'none':
      return null;
    case 'asking':
    case 'under-way':
      return (
        <p className="gap-m" role="status">
          Deleting everything…
        </p>
      );
    case 'done':
      if (holdsAssessments || holdsComparisons) return null;
      return (
        <p className="gap-m" role="status">
          <strong>Everything on this device is deleted.</strong>
        </p>
      );
    case 'refused':
      return (
        <Message kind="care" role="alert" className="gap-m">
          <p>
            <strong>Nothing was deleted.</strong> This browser cannot reach what it keeps on this
            device just now. Everything is there as before: try again in a moment.
          </p>
        </Message>
      );
    case 'unfinished':
      return (
        <Message kind="care" role="alert" className="gap-m">
          <p>
            <strong>Not everything is deleted yet.</strong> This browser cannot reach what it keeps
            on this device just now. Try again; if you close the page, what is left is deleted the
            next time it is opened on this device.
          </p>
          <p>
            <button className="link" type="button" onClick={deletion.tryAgain}>
              Try again
            </button>
          </p>
        </Message>
      );
  }
}
