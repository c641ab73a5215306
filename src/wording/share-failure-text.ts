import type { CodeFailure } from '../formats/packed/packed-assessment';
import { readFailureText } from './read-failure-text';
import type { ShareFailure } from '../formats/link/share-link';

/** What happened to a link or a code that was not opened, and what to do, for a board member. */
export function shareFailureText(failure: ShareFailure | CodeFailure): string {
  switch (failure.kind) {
    case 'not-a-link':
    case 'not-a-code':
      return 'It holds no assessment of this page. Ask whoever sent it for the file.';
    case 'damaged':
      return 'It was cut short or changed on its way. Ask for it again, or for the file.';
    case 'too-large':
      return 'It holds more than a link can. Ask whoever sent it for the file.';
    case 'too-deep':
      return 'It is nested deeper than anything that this page shares, so it was not opened. Ask whoever sent it for the file.';
    case 'other-bank':
      return 'It was answered with other questions, which this page does not have. Open it with the page that made it, or ask for the file.';
    default:
      return readFailureText(failure, 'It');
  }
}
