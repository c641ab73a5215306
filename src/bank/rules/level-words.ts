import type { BankRule } from '../bank-rule.ts';

const vague =
  /\b(regularly|often|sometimes|recently|appropriate|robust|effective|strong|good|fully|some extent|will|plan to|aim to|ensure)\b/i;

/** What goes on inside people, which nobody can see. */
const unseen = /\b(in mind|heads?|has a view|have a view|aware)\b/i;

/** No level uses a vague or loaded word, a plan in place of a fact, or what nobody can see (docs/question-bank.md, rule 6). */
export const levelWords: BankRule = {
  name: 'level words',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, levels }) =>
        levels.flatMap((text, level) => {
          const word = (vague.exec(text) ?? unseen.exec(text))?.[0];
          return word === undefined
            ? []
            : [
                {
                  place: `${id}, level ${level}`,
                  message: `has '${word}'. Say what could be seen: a document, a date, an example.`,
                },
              ];
        }),
      ),
    ),
};
