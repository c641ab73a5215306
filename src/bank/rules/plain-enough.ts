import type { BankRule } from '../bank-rule.ts';
import { textsOf } from '../question-texts.ts';
import { readingGrade, sentencesOf, wordsOf } from '../read-words.ts';

const highestGrade = 8;
const mostWordsInASentence = 25;

/** Grade 8 or lower over all texts of a question, and no sentence over 25 words (docs/question-bank.md, rule 13). */
export const plainEnough: BankRule = {
  name: 'plain enough',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap((question) => {
        const texts = textsOf(question);
        const grade = readingGrade(texts.map(({ text }) => text));
        const long = texts.flatMap(({ place, text }) =>
          sentencesOf(text)
            .filter((sentence) => wordsOf(sentence).length > mostWordsInASentence)
            .map((sentence) => ({
              place,
              message: `has a sentence of ${wordsOf(sentence).length} words. Cut it in two: '${sentence}'`,
            })),
        );
        return [
          ...(grade > highestGrade
            ? [
                {
                  place: question.id,
                  message: `reads at grade ${grade.toFixed(1)}. Use shorter words and sentences: 8 at most.`,
                },
              ]
            : []),
          ...long,
        ];
      }),
    ),
};
