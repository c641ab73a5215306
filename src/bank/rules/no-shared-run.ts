import type { BankRule } from '../bank-rule.ts';
import { textsOf, type PlacedText } from '../question-texts.ts';

const runLength = 9;

/**
 * No text shares a run of nine words with the report, which is all rights reserved (rule 15).
 *
 * @param isOfTheReport whether nine words, in lower case and joined by single spaces, stand in the report
 */
export function noSharedRun(isOfTheReport: (run: string) => boolean): BankRule {
  return {
    name: 'no shared run',
    check: ({ areas, recommendations, cases, asks, glossary }) => {
      const texts: readonly PlacedText[] = [
        ...areas.flatMap((area) => [{ place: `${area.id}, about`, text: area.about }, ...area.questions.flatMap(textsOf)]),
        ...recommendations.flatMap((each) => [each.title, each.text, each.note ?? ''].map((text) => ({ place: each.id, text }))),
        ...cases.flatMap((each) =>
          [each.title, each.summary, each.lesson, each.caveat, ...each.figures.map(({ fact }) => fact)].map((text) => ({ place: each.id, text })),
        ),
        ...asks.flatMap((each) => [each.text, each.bring].map((text) => ({ place: each.id, text }))),
        ...glossary.terms.flatMap((each) => [each.then, each.now].map((text) => ({ place: `glossary, ${each.term}`, text }))),
        ...glossary.newWords.map((each) => ({ place: `glossary, ${each.term}`, text: each.meaning })),
      ];
      return texts.flatMap(({ place, text }) => {
        const words = text.toLowerCase().replace(/[’']/g, '').match(/[a-z0-9]+/g) ?? [];
        const shared = words
          .map((_, start) => words.slice(start, start + runLength))
          .find((run) => run.length === runLength && isOfTheReport(run.join(' ')));
        return shared === undefined ? [] : [{ place, message: `shares nine words with the report: '${shared.join(' ')}'. Say it in our own words.` }];
      });
    },
  };
}
