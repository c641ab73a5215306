import type { BankRule, Finding } from '../bank-rule.ts';

/** The id of a question that was taken out is never given to another: answers to it stand in files for years (docs/question-bank.md, rule 30). */
export const retiredIdsStayRetired: BankRule = {
  name: 'retired ids stay retired',
  check: ({ bank, areas }) => {
    const retired = bank.retired.map(({ id }) => id);
    const twice = new Set(retired.filter((id, index) => retired.indexOf(id) !== index));
    return [
      ...areas.flatMap((area) =>
        area.questions.flatMap(({ id }): readonly Finding[] => {
          const past = bank.retired.find((each) => each.id === id);
          return past === undefined
            ? []
            : [
                {
                  place: id,
                  message: `is the id of a question taken out in ${past.since}: ${past.why} Give the new question the next free number.`,
                },
              ];
        }),
      ),
      ...[...twice].map((id) => ({
        place: `bank, retired, ${id}`,
        message: 'is listed twice. Once is enough.',
      })),
    ];
  },
};
