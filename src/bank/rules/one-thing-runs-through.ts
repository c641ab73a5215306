import type { BankRule } from '../bank-rule.ts';

/**
 * What level 3 makes is named again by level 4, by the step that leads there and by the action that keeps it. So
 * level 4 includes level 3, and whoever does what keeps level 4 still stands on it a year later (docs/question-bank.md, rule 21).
 */
export const oneThingRunsThrough: BankRule = {
  name: 'one thing runs through',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, thing, levels, steps, keep }) =>
        [
          { place: `${id}, level 3`, text: levels[3] },
          { place: `${id}, level 4`, text: levels[4] },
          { place: `${id}, step from 3 to 4`, text: steps[3].text },
          { place: `${id}, keep`, text: keep.text },
        ]
          .filter(({ text }) => !text.toLowerCase().includes(thing.toLowerCase()))
          .map(({ place }) => ({
            place,
            message: `does not name '${thing}', which level 3 makes. Name it, or correct 'thing'.`,
          })),
      ),
    ),
};
