import type { BankRule } from '../bank-rule.ts';
import { cardTextsOf, paperTextsOf, textsOf } from '../question-texts.ts';

const twoAlone =
  /\b(both|the other (?:partner|side|organisation)\b|(?:each|either|one) side|either (?:partner|organisation))/i;

/** Nothing that is asked or suggested speaks of two partners alone. What a case shows may: it is about those partners (docs/question-bank.md, rule 23). */
export const twoToEightPartners: BankRule = {
  name: 'two to eight partners',
  check: (bank) =>
    [
      ...bank.areas.flatMap((area) =>
        area.questions.flatMap((question) => [...textsOf(question), ...cardTextsOf(question)]),
      ),
      ...paperTextsOf(bank),
    ]
      .filter(({ place }) => !place.includes('case note'))
      .flatMap(({ place, text }) => {
        const words = twoAlone.exec(text)?.[0];
        return words === undefined
          ? []
          : [
              {
                place,
                message: `says '${words}', as if there were two partners. Say each, all of us, every partner.`,
              },
            ];
      }),
};
