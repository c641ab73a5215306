import type { Assessment } from './assessment';
import { differencesBetween, type Difference } from './differences-between';
import type { QuestionBank } from './question-bank';
import { sameContent } from './same-content';

type BankReference = Pick<QuestionBank, 'id' | 'version'>;

/** What it means for this device that an assessment comes in from a file or a link. */
export type ImportEffect =
  | { readonly kind: 'new' }
  | { readonly kind: 'already-here' }
  /** The same id with other content. `differences` may be empty: then only dates differ. */
  | {
      readonly kind: 'differs';
      readonly mine: Assessment;
      readonly differences: readonly Difference[];
    }
  /** Answered with a bank whose questions this program does not have. */
  | { readonly kind: 'other-bank'; readonly bank: BankReference };

/** Whether answers were given to this bank: the same, of any version with the same major number (docs/domain.md, Comparing). */
export function isOfThisBank(bank: BankReference, answeredWith: BankReference): boolean {
  return answeredWith.id === bank.id && majorOf(answeredWith.version) === majorOf(bank.version);
}

const majorOf = (version: string) => version.split('.')[0];

/**
 * What bringing an assessment in would mean (docs/domain.md, Files). Clocks decide nothing: where content differs, the user does.
 *
 * @param mine the assessment with the same id that is here; `undefined` if there is none
 */
export function importEffectOf(
  bank: QuestionBank,
  mine: Assessment | undefined,
  theirs: Assessment,
  answeredWith: BankReference,
): ImportEffect {
  if (!isOfThisBank(bank, answeredWith)) return { kind: 'other-bank', bank: answeredWith };
  if (mine === undefined) return { kind: 'new' };
  if (sameContent(mine, theirs)) return { kind: 'already-here' };
  return { kind: 'differs', mine, differences: differencesBetween(mine, theirs) };
}
