import type { BankRule } from '../bank-rule.ts';

/** No 'and/or', '/' or ';' and at most one 'and' in a question: it asks one thing (docs/question-bank.md, rule 4). */
export const oneIdeaAQuestion: BankRule = {
  name: 'one idea a question',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, question }) => {
        const place = `${id}, question`;
        const mark = / and\/or |\/|;/.exec(question)?.[0].trim();
        const ands = question.split(/\band\b/i).length - 1;
        return [
          ...(mark === undefined
            ? []
            : [
                {
                  place,
                  message: `has '${mark}'. Split it into two questions, or choose one of the two.`,
                },
              ]),
          ...(ands > 1 ? [{ place, message: `has 'and' ${ands} times. Ask one thing.` }] : []),
        ];
      }),
    ),
};
