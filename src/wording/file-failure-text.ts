import { readFailureText } from './read-failure-text';
import { fileLimits } from '../formats/json/file-limits';
import type { FileFailure } from '../formats/json/read-file';

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

const ends = 'Files of this page end in .assessment.json, .comparison.json or .backup.json';

/** What happened to a file that was not opened, and what to do, for a board member. */
export function fileFailureText(failure: FileFailure): string {
  switch (failure.kind) {
    case 'too-large':
      return `It has ${megabytes(failure.bytes)}, and this page opens files of ${megabytes(fileLimits.bytes)} at most. Check that it is the file you meant.`;
    case 'empty':
      return 'It is empty. Ask whoever sent it to save and send it again.';
    case 'not-json':
      return `It is not a file of this page, or it was cut off on its way. ${ends}; ask for it again.`;
    case 'too-deep':
      return 'It is nested deeper than any file of this page, so it was not opened. Check that it is the file you meant.';
    case 'not-ours':
      return `It is a file of another program. ${ends}.`;
    default:
      return readFailureText(failure, 'It');
  }
}
