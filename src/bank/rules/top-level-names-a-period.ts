import type { BankRule } from '../bank-rule.ts';

/** Level 4 names a period, so that it is about what was done and not about what once was agreed (docs/question-bank.md, rule 7). */
export const topLevelNamesAPeriod: BankRule = {
  name: 'top level names a period',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, levels }) =>
        /past 12 months|this year/i.test(levels[4])
          ? []
          : [
              {
                place: `${id}, level 4`,
                message: "names no period. Say 'in the past 12 months' or 'this year'.",
              },
            ],
      ),
    ),
};
