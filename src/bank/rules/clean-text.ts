import type { BankRule } from '../bank-rule.ts';
import { textsOfBank } from '../question-texts.ts';

const faults: readonly [RegExp, string][] = [
  [/['"]/, 'has a straight quote. Use ’ ‘ “ or ”.'],
  [/ {2}|^\s|\s$/, 'has a space too many.'],
  [/!/, 'has an exclamation mark.'],
  [/[<>]|&\w+;/, 'has markup. Text is text.'],
  [/â€|Ã.|\uFFFD/, 'has broken encoding. Save the file as UTF-8.'],
];

/** Printed quotes, no stray spaces, no exclamation marks, no markup, no broken encoding (docs/question-bank.md, rule 18). */
export const cleanText: BankRule = {
  name: 'clean text',
  check: (bank) =>
    textsOfBank(bank).flatMap(({ place, text }) =>
      faults.filter(([fault]) => fault.test(text)).map(([, message]) => ({ place, message })),
    ),
};
