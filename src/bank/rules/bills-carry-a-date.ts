import type { BankRule } from '../bank-rule.ts';

/** A word of the glossary that rests on a Bill before Parliament says as of when it is known (docs/question-bank.md, rule 31). */
export const billsCarryADate: BankRule = {
  name: 'bills carry a date',
  check: ({ glossary }) =>
    [
      ...glossary.terms.map(({ term, now }) => ({ term, text: now })),
      ...glossary.newWords.map(({ term, meaning }) => ({ term, text: meaning })),
    ]
      .filter(({ text }) => /\bBill\b/.test(text) && !text.includes(`known in ${glossary.checked}`))
      .map(({ term }) => ({
        place: `glossary, ${term}`,
        message: `speaks of a Bill. Add 'as known in ${glossary.checked}', because it may have become law or fallen since.`,
      })),
};
