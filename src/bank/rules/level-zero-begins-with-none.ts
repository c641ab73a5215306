import type { BankRule, Finding } from '../bank-rule.ts';

/** The participle behind 'None of us has': 'noted' of 'None of us has noted which forms cost most time'. */
const noneHas = /^None of us has (\w+)/;

/**
 * Level 0 says what none of us has done, and level 1 that at least one has, so that of the two exactly one is true
 * (docs/question-bank.md, rule 20).
 */
export const levelZeroBeginsWithNone: BankRule = {
  name: 'level 0 begins with none',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, levels: [none, one] }): readonly Finding[] => {
        const done = noneHas.exec(none)?.[1];
        if (done === undefined)
          return [
            {
              place: `${id}, level 0`,
              message:
                "does not begin with 'None of us has'. Say what nobody has done, so that level 0 and level 1 are never true together.",
            },
          ];
        return new RegExp(`\\b${done}\\b`).test(one)
          ? []
          : [
              {
                place: `${id}, level 1`,
                message: `does not say that somebody has '${done}', which level 0 denies. Use the same word, so that one of the two is always true.`,
              },
            ];
      }),
    ),
};
