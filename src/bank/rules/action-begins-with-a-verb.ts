import type { BankRule } from '../bank-rule.ts';
import { actionsOf } from '../question-texts.ts';

/** Verbs that one could watch somebody do. */
const verbs = new Set(
  (
    'act add agree ask book bring build call carry check choose close compare count cut draw drop explain find finish fix give go hand hold ' +
    'invite join keep list look make mark meet move name note open pay pick plan put read record repeat report review run say send ' +
    'set share show sign sort split stop swap take talk tell test tick trace try turn update use visit walk work write'
  ).split(' '),
);

/** An action begins with a verb that one could watch somebody do (docs/question-bank.md, rule 9). */
export const actionBeginsWithAVerb: BankRule = {
  name: 'action begins with a verb',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(actionsOf).flatMap(({ place, action }) => {
        const first = action.text.split(' ')[0]?.toLowerCase() ?? '';
        return verbs.has(first)
          ? []
          : [
              {
                place,
                message: `begins with '${first}'. Begin with something that one can watch somebody do: list, ask, write, agree, swap.`,
              },
            ];
      }),
    ),
};
