import type { ReadFailure } from '../formats/json/read-failure';
import { expectationInWords } from './expectation-in-words';

/** What happened and what to do, in a sentence or two that a board member can act on. `what` begins it: 'This record'. */
export function readFailureText(failure: ReadFailure, what: string): string {
  switch (failure.kind) {
    case 'not-ours':
      return `${what} is not an assessment or a comparison that this page made, or it is damaged at its very beginning.`;
    case 'newer-version':
      return `${what} was made by a newer version of this page (format ${failure.version}). Open it with that version.`;
    case 'wrong-shape':
      return `${what} is damaged${failure.place === '' ? '' : ` at ‘${failure.place}’, where we expected ${expectationInWords(failure.expected)}`}. Nothing of it was opened.`;
  }
}
