import { checkBank } from '../../../src/bank/check-bank.ts';
import { splitBank } from '../../../src/bank/split-bank.ts';
import { readBankFiles } from '../../../scripts/read-bank-files.ts';

const checked = checkBank(readBankFiles());
if (!checked.ok) throw new Error('The question bank has problems: run the unit tests.');

/** The questions as the page has them. */
export const bank = splitBank(checked.bank).questions;

/** Every question in its order, or those of the quick check. */
export function questionsOf(length: 'quick' | 'full') {
  return bank.areas.flatMap((area) =>
    area.questions.filter((question) => length === 'full' || question.quick),
  );
}
