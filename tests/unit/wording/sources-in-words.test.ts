import { describe, expect, it } from 'vitest';
import type { QuestionBackground } from '../../../src/domain/model/background';
import {
  pagesInWords,
  sourcesInShort,
  sourcesInWords,
} from '../../../src/wording/sources-in-words';

type Sources = QuestionBackground['sources'];
const sources = (
  recommendations: string[],
  pages: string,
  basis: Sources['basis'],
  cases: string[] = [],
): Sources => ({ recommendations, pages, basis, cases, themes: [] });

describe('where a question comes from', () => {
  it.each<[Sources, string, string]>([
    [
      sources(['R6'], '14', 'stated'),
      'Recommendation R6, page 14. The report says so.',
      'Report: R6, page 14.',
    ],
    [
      sources(['R6', 'R8'], '12-13', 'case', ['C11']),
      'Recommendations R6 and R8, pages 12–13. The report shows it in an example.',
      'Report: R6 and R8, pages 12–13; example C11.',
    ],
    [
      sources(['R1', 'R2', 'R3'], '4, 12-13', 'inferred', ['C1', 'C2']),
      'Recommendations R1, R2 and R3, pages 4, 12–13. A fair reading of the report, which does not say it in so many words.',
      'Report: R1, R2 and R3, pages 4, 12–13; examples C1 and C2.',
    ],
    [
      sources(['R6'], '4, 9', 'stated', ['C3']),
      'Recommendation R6, pages 4, 9. The report says so.',
      'Report: R6, pages 4, 9; example C3.',
    ],
  ])('%j is: %s', (from, words, short) => {
    expect(sourcesInWords(from)).toBe(words);
    expect(sourcesInShort(from)).toBe(short);
  });

  it.each([
    ['14', 'page 14'],
    ['12-13', 'pages 12–13'],
    ['4, 9', 'pages 4, 9'],
    ['4-5, 12-13', 'pages 4–5, 12–13'],
  ])('pages %s are written %s', (pages, words) => {
    expect(pagesInWords(pages)).toBe(words);
  });
});
