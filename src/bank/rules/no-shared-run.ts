import type { BankRule } from '../bank-rule.ts';
import { textsOfBank } from '../question-texts.ts';

const runLength = 9;

/**
 * No text shares a run of nine words with the report, which is all rights reserved (docs/question-bank.md, rule 15).
 *
 * @param isOfTheReport whether nine words, in lower case and joined by single spaces, stand in the report
 */
export function noSharedRun(isOfTheReport: (run: string) => boolean): BankRule {
  return {
    name: 'no shared run',
    check: (bank) =>
      textsOfBank(bank).flatMap(({ place, text }) => {
        const words =
          text
            .toLowerCase()
            .replace(/[’']/g, '')
            .match(/[a-z0-9]+/g) ?? [];
        const shared = words
          .map((_, start) => words.slice(start, start + runLength))
          .find((run) => run.length === runLength && isOfTheReport(run.join(' ')));
        return shared === undefined
          ? []
          : [
              {
                place,
                message: `shares nine words with the report: '${shared.join(' ')}'. Say it in our own words.`,
              },
            ];
      }),
  };
}
