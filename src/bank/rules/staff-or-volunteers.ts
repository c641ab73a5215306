import type { BankRule } from '../bank-rule.ts';

/** A level that speaks of staff speaks of volunteers too: in many a charity nobody else does the work (docs/question-bank.md, rule 26). */
export const staffOrVolunteers: BankRule = {
  name: 'staff or volunteers',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, levels }) =>
        levels.flatMap((text, level) =>
          /\bstaff\b(?! or volunteers)/i.test(text)
            ? [
                {
                  place: `${id}, level ${level}`,
                  message: "speaks of staff alone. Write 'staff or volunteers', or name who it is.",
                },
              ]
            : [],
        ),
      ),
    ),
};
