import type { BankRule } from '../bank-rule.ts';
import { cardTextsOf, paperTextsOf, textsOf, type PlacedText } from '../question-texts.ts';

const dated =
  /\b(CCGs?|PCTs?|ICBs?|ICSs?|Monitor|IAPT|FTN|ACEVO|Mandate|NHS England|DHSC|(?:19|20)\d\d)\b/;

/** No body, programme or year that will date a question, an action or an ask (docs/question-bank.md, rule 12). */
export const noDatedNames: BankRule = {
  name: 'no dated names',
  check: (bank) => {
    const { areas, asks } = bank;
    const texts: readonly PlacedText[] = [
      ...areas.flatMap((area) => [
        { place: `${area.id}, about`, text: area.about },
        ...area.questions.flatMap((question) => [...textsOf(question), ...cardTextsOf(question)]),
      ]),
      ...asks.flatMap((ask) =>
        [ask.text, ask.raiseWith, ask.bring].map((text) => ({ place: ask.id, text })),
      ),
      ...paperTextsOf(bank),
    ];
    return texts.flatMap(({ place, text }) => {
      const name = dated.exec(text)?.[0];
      return name === undefined
        ? []
        : [
            {
              place,
              message: `names '${name}', which will date. Use the timeless word: your commissioner, your regulators, the health department.`,
            },
          ];
    });
  },
};
