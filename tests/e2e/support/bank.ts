import { checkBank } from '../../../src/bank/check-bank.ts';
import { splitBank } from '../../../src/bank/split-bank.ts';
import { readBankFiles } from '../../../scripts/read-bank-files.ts';

const checked = checkBank(readBankFiles());
if (!checked.ok) throw new Error('The question bank has problems: run the unit tests.');

/** The questions as the page has them. */
export const bank = splitBank(checked.bank).questions;

/** The bank as files and records name it: what is answered with it is compared. */
export const bankName = { id: bank.id, version: bank.version };

const [major = 0, minor = 0] = bank.version.split('.').map(Number);

/** The same bank with questions that this page does not have yet, and as it was before it asked other things. */
export const newerMinor = { ...bankName, version: `${major}.${minor + 4}.0` };
export const olderMajor = { ...bankName, version: `${major - 1}.0.0` };

/** The name of the band that a score from 0 to 100 falls in. */
export function bandAt(score: number): string {
  return bank.bands.filter(({ from }) => from <= score).at(-1)?.name ?? 'no band';
}

const counted = bank.bands.find(({ id }) => id === bank.countedFrom);

/** The name of the band from which the headline counts. */
export const countedBand = counted?.name ?? 'no band';

/** How many of these scores the headline counts. */
export const countOf = (scores: readonly number[]) =>
  scores.filter((score) => score >= (counted?.from ?? 0)).length;

/** Every question in its order, or those of the quick check. */
export function questionsOf(length: 'quick' | 'full') {
  return bank.areas.flatMap((area) =>
    area.questions.filter((question) => length === 'full' || question.quick),
  );
}
