import type { BankRule } from '../bank-rule.ts';
import { actionsOf } from '../question-texts.ts';

/** No action is done only when somebody outside the partnership acts: that is an ask (docs/question-bank.md, rule 25). */
export const doneByThePartners: BankRule = {
  name: 'done by the partners',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(actionsOf).flatMap(({ place, action }) => {
        const waits =
          /\b(?:commissioner|council|regulator|funder)s? (?:has|have|agrees?|answers?|replies|sends?|signs?)\b/i.exec(
            action.doneWhen,
          )?.[0];
        return waits === undefined
          ? []
          : [
              {
                place: `${place}, done when`,
                message: `waits for others: '${waits}'. Say what the partners have done, and make the rest an ask.`,
              },
            ];
      }),
    ),
};
