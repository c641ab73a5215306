import type { BankRule } from '../bank-rule.ts';
import { actionsOf } from '../question-texts.ts';

const uncheckable = /\b(improved|better|increased awareness|understood)\b/i;

/** 'Done when' is something that a third person could check (docs/question-bank.md, rule 10; the shape holds owner, time and 'done when'). */
export const doneWhenCanBeChecked: BankRule = {
  name: 'done when can be checked',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(actionsOf).flatMap(({ place, action }) => {
        const word = uncheckable.exec(action.doneWhen)?.[0];
        return word === undefined
          ? []
          : [
              {
                place: `${place}, done when`,
                message: `has '${word}'. Name a note, a date, a meeting or a list that exists.`,
              },
            ];
      }),
    ),
};
