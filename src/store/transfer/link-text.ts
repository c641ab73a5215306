import type { QuestionBank } from '../../domain/model/question-bank';

/** A long text with links in it, and the bank that the codes in it were made with. */
export type LinkText = {
  readonly text: string;
  /** Whether it is what stands after `#` in the address with which the page was opened. */
  readonly isAddress: boolean;
  readonly bank: QuestionBank;
};
