import type { BankRule } from '../bank-rule.ts';

/** The bands begin at 0 and rise, and the headline counts from one of them (docs/question-bank.md, rule 19). */
export const bandsInOrder: BankRule = {
  name: 'bands in order',
  check: ({ bank }) => [
    ...bank.bands.flatMap((band, index) => {
      const before = bank.bands[index - 1];
      const inOrder = before === undefined ? band.from === 0 : band.from > before.from;
      return inOrder
        ? []
        : [
            {
              place: `bank, band ${band.id}`,
              message: 'is out of order. The first begins at 0, each next one higher.',
            },
          ];
    }),
    ...(bank.bands.some((band) => band.id === bank.countedFrom)
      ? []
      : [
          {
            place: 'bank, countedFrom',
            message: `names '${bank.countedFrom}', which is no band.`,
          },
        ]),
  ],
};
