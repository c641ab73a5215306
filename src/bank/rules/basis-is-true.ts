import type { BankRule, Finding } from '../bank-rule.ts';

/**
 * What the program prints about a source holds: 'the report shows it in an example' needs an example, and a fair
 * reading says itself that it is ours (docs/question-bank.md, rule 27).
 */
export const basisIsTrue: BankRule = {
  name: 'basis is true',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, sources, why }): readonly Finding[] => {
        if (sources.basis === 'case' && sources.cases.length === 0)
          return [
            {
              place: `${id}, sources, basis`,
              message: "is 'case', and no case is named. Name one, or write inferred.",
            },
          ];
        if (sources.basis !== 'stated' && !/\bour (?:own )?reading\b|\bwe think\b/i.test(why))
          return [
            {
              place: `${id}, why`,
              message: `does not say what is ours, and the basis is '${sources.basis}'. Say 'is our reading' or 'we think' of what the report does not say.`,
            },
          ];
        return [];
      }),
    ),
};
