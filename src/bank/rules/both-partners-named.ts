import type { BankRule } from '../bank-rule.ts';

const mostToFewest = 2;

/** 'Trust' and 'charity' or 'voluntary organisation' appear about equally over the help texts (docs/question-bank.md, rule 16). */
export const bothPartnersNamed: BankRule = {
  name: 'both partners named',
  check: ({ areas }) => {
    const help = areas.flatMap((area) => area.questions.map((question) => question.help)).join(' ');
    const trusts = help.match(/\btrusts?\b/gi)?.length ?? 0;
    const charities = help.match(/\b(charity|charities|voluntary organisations?)\b/gi)?.length ?? 0;
    const even =
      trusts > 0 && Math.max(trusts, charities) <= mostToFewest * Math.min(trusts, charities);
    return even
      ? []
      : [
          {
            place: 'help texts',
            message: `name a trust ${trusts} times and a charity or voluntary organisation ${charities} times. Give each kind of partner its examples.`,
          },
        ];
  },
};
