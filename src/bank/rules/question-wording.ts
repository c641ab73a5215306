import type { BankRule } from '../bank-rule.ts';
import { wordsOf } from '../read-words.ts';

const mostWords = 25;

/** A question has at most 25 words, begins with How, What, Who, When or Which, and ends in '?' (docs/question-bank.md, rule 3). */
export const questionWording: BankRule = {
  name: 'question wording',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, question }) => {
        const place = `${id}, question`;
        const count = wordsOf(question).length;
        return [
          ...(count > mostWords
            ? [{ place, message: `has ${count} words. Cut it to ${mostWords}.` }]
            : []),
          ...(/^(How|What|Who|When|Which)\b/.test(question)
            ? []
            : [
                {
                  place,
                  message:
                    'does not begin with How, What, Who, When or Which. Ask it so that it is not answered by yes or no.',
                },
              ]),
          ...(question.endsWith('?') ? [] : [{ place, message: "does not end in '?'." }]),
        ];
      }),
    ),
};
