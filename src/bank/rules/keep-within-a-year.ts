import type { BankRule } from '../bank-rule.ts';

/** What keeps level 4 is done again within a year: an event may not come, and level 4 looks back 12 months (docs/question-bank.md, rule 22). */
export const keepWithinAYear: BankRule = {
  name: 'keep within a year',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, keep }) =>
        typeof keep.time === 'string'
          ? []
          : [
              {
                place: `${id}, keep, event`,
                message: `waits for '${keep.time.event}'. Give it 12-months, so that level 4 still holds after a year.`,
              },
            ],
      ),
    ),
};
