import type { BankRule } from '../bank-rule.ts';
import { readingGrade, sentencesOf, wordsOf } from '../read-words.ts';
import { cardTextsOf } from '../question-texts.ts';

const mostWords = 28;
const highestGrade = 8;
const mostWordsInASentence = 25;

/** A boundary card settles each boundary in a line that ends at a level, and is as short and plain as a question (docs/question-bank.md, rule 28). */
export const cardSettlesABoundary: BankRule = {
  name: 'card settles a boundary',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap((question) => {
        const { id, card } = question;
        const texts = cardTextsOf(question);
        const grade = readingGrade(texts.map(({ text }) => text));
        return [
          ...card.between.flatMap((text, level) =>
            /^If\b/.test(text) && text.includes(`that is ${level + 1}`)
              ? []
              : [
                  {
                    place: `${id}, card, ${level} or ${level + 1}`,
                    message: `settles nothing. Write 'If …, that is ${level + 1}.'`,
                  },
                ],
          ),
          ...texts.flatMap(({ place, text }) => {
            const count = wordsOf(text).length;
            const longest = Math.max(...sentencesOf(text).map((each) => wordsOf(each).length));
            return [
              ...(count > mostWords
                ? [{ place, message: `has ${count} words. Cut it to ${mostWords}.` }]
                : []),
              ...(count <= mostWords && longest > mostWordsInASentence
                ? [{ place, message: `has a sentence of ${longest} words. Cut it in two.` }]
                : []),
            ];
          }),
          ...(grade > highestGrade
            ? [
                {
                  place: `${id}, card`,
                  message: `reads at grade ${grade.toFixed(1)}. Use shorter words and sentences: 8 at most.`,
                },
              ]
            : []),
        ];
      }),
    ),
};
