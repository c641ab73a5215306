import type { BankRule } from '../bank-rule.ts';

/** The step from 0 to 1 can be taken alone, within 30 days (docs/question-bank.md, rule 11). */
export const firstStepIsFree: BankRule = {
  name: 'first step is free',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, steps: [first] }) => [
        ...(first.dependsOn.length === 0
          ? []
          : [
              {
                place: `${id}, step from 0 to 1`,
                message: `depends on the ${first.dependsOn.join(' and the ')}. A first step can be taken alone.`,
              },
            ]),
        ...(first.time === '30-days'
          ? []
          : [
              {
                place: `${id}, step from 0 to 1`,
                message: 'takes longer than 30 days. Make the first step smaller.',
              },
            ]),
      ]),
    ),
};
