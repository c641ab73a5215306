import papers from 'virtual:question-bank/papers';
import type { SharedPapers } from '../domain/model/shared-papers';

/** The partnership note and the yearly agenda. Import them only from a part that is loaded when asked for. */
export const sharedPapers: SharedPapers = papers;
