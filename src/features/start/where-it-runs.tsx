import { openedFromFile } from '../../platform/opened-from-file';
import { usePageVersion } from '../../store/view/page-version';
import { Message } from '../../ui/message';

/** What is special about how this page was opened: from a file, or ready for use with no connection. Nothing otherwise. */
export function WhereItRuns() {
  const readyOffline = usePageVersion((version) => version.readyOffline);
  if (openedFromFile()) {
    return (
      <Message kind="care" className="gap-m">
        <p>
          <strong>You opened this page from a file.</strong> Your browser may keep the answers for
          all pages that are opened from files together, so another such page on this device could
          read them; some browsers keep nothing. Save your work as a file before you close the page:
          that is the safe way. The camera may not work here, so bring answers in as files.
        </p>
      </Message>
    );
  }
  return (
    <p className="quiet small" role="status">
      {readyOffline && 'Ready for use without a connection.'}
    </p>
  );
}
