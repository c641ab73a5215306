import type { BankRule } from '../bank-rule.ts';
import { wordsOf } from '../read-words.ts';

const mostWords = { help: 45, level: 30, why: 70, caseNote: 35 } as const;
const longestToShortest = 4;

/** Help has at most 45 words, a level 30, and the longest level is at most four times the shortest (docs/question-bank.md, rule 5). */
export const textLengths: BankRule = {
  name: 'text lengths',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap((question) => {
        const over = (place: string, text: string, most: number) => {
          const count = wordsOf(text).length;
          return count > most
            ? [
                {
                  place: `${question.id}, ${place}`,
                  message: `has ${count} words. Cut it to ${most}.`,
                },
              ]
            : [];
        };
        const counts = question.levels.map((text) => wordsOf(text).length);
        const uneven = Math.max(...counts) > longestToShortest * Math.min(...counts);
        return [
          ...over('help', question.help, mostWords.help),
          ...over('why', question.why, mostWords.why),
          ...question.levels.flatMap((text, level) =>
            over(`level ${level}`, text, mostWords.level),
          ),
          ...Object.entries(question.caseNotes).flatMap(([id, text]) =>
            over(`case note ${id}`, text, mostWords.caseNote),
          ),
          ...(uneven
            ? [
                {
                  place: `${question.id}, levels`,
                  message: `have ${counts.join(', ')} words. The longest is over four times the shortest, so the wanted answer is easy to spot: even them out.`,
                },
              ]
            : []),
        ];
      }),
    ),
};
