import type { BankRule } from '../bank-rule.ts';
import { wordsOf } from '../read-words.ts';

const mostShared = 0.8;

function shareInCommon(first: string, second: string): number {
  const a = new Set(wordsOf(first.toLowerCase()));
  const b = new Set(wordsOf(second.toLowerCase()));
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}

/** No two levels of a question share more than 80 % of their words (docs/question-bank.md, rule 8). */
export const levelsDiffer: BankRule = {
  name: 'levels differ',
  check: ({ areas }) =>
    areas.flatMap((area) =>
      area.questions.flatMap(({ id, levels }) =>
        levels.flatMap((first, low) =>
          levels.flatMap((second, high) =>
            high > low && shareInCommon(first, second) > mostShared
              ? [
                  {
                    place: `${id}, levels ${low} and ${high}`,
                    message:
                      'share over 80 % of their words. Say the new fact that tells them apart.',
                  },
                ]
              : [],
          ),
        ),
      ),
    ),
};
