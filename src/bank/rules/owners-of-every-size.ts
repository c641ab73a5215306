import type { BankRule } from '../bank-rule.ts';
import { actionsOf } from '../question-texts.ts';

/** Roles that a large trust has and a charity of five has too, alone or together. */
const owners = new Set([
  'Partnership lead',
  'Partnership lead of any partner',
  'The partnership leads together',
  'Chief executive or manager',
  'Chief executive or manager of any partner',
  'The chief executives or managers, or people they name',
  'Finance lead or treasurer',
  'Finance lead or treasurer of any partner',
  'The finance leads or treasurers together',
  'Chair of the board or of the trustees',
  'Trustee or board member',
  'The person’s manager, or the chair',
  'Whoever runs the joint meeting',
  'Whoever looks after data protection for each partner',
  'Whoever looks after safety and safeguarding for each partner',
]);

/** Each action is led by a role that exists in a trust and in a charity of five (docs/question-bank.md, rule 24). */
export const ownersOfEverySize: BankRule = {
  name: 'owners of every size',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(actionsOf).flatMap(({ place, action }) =>
        owners.has(action.owner)
          ? []
          : [
              {
                place: `${place}, owner`,
                message: `is '${action.owner}', which is not in the list. Write one of: ${[...owners].join('; ')}. Or add a role that a charity of five has to the rule.`,
              },
            ],
      ),
    ),
};
