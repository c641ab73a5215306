import { readBankFiles } from '../../scripts/read-bank-files';
import { checkBank } from '../../src/bank/check-bank';
import type { WrittenBank } from '../../src/bank/question-bank-schema';

/** The bank under questions/; a test that needs it fails with everything that is wrong with it. */
export function realBank(): WrittenBank {
  const checked = checkBank(readBankFiles());
  if (checked.ok) return checked.bank;
  throw new Error(
    checked.problems.map(({ rule, place, message }) => `${place}: ${message} (${rule})`).join('\n'),
  );
}
