import type { BankRule } from '../bank-rule.ts';

/** The three questions that cannot arise for every partnership (docs/question-bank.md, Blueprint). */
const allowed = ['roles-5', 'roles-6', 'gov-6'];

/** 'Doesn't apply to us' is offered only where the blueprint allows it, and says when to choose it (docs/question-bank.md, rule 17). */
export const notApplicableHasAReason: BankRule = {
  name: 'not applicable has a reason',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, notApplicable }) => {
        if (notApplicable === undefined) return [];
        return [
          ...(allowed.includes(id)
            ? []
            : [
                {
                  place: `${id}, not applicable`,
                  message: `is offered, but this can arise for everyone. Only ${allowed.join(', ')} offer it.`,
                },
              ]),
          ...(/^Choose this if\b/.test(notApplicable)
            ? []
            : [
                {
                  place: `${id}, not applicable`,
                  message: "gives no reason. Begin with 'Choose this if'.",
                },
              ]),
        ];
      }),
    ),
};
