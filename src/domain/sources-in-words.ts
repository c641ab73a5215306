import type { Basis, QuestionBackground } from './background';
import { listInWords } from './words';

const basisTexts: Readonly<Record<Basis, string>> = {
  stated: 'The report says so.',
  case: 'The report shows it in an example.',
  inferred: 'A fair reading of the report, which does not say it in so many words.',
};

/** 'Recommendations R6 and R8, page 14. The report says so.' */
export function sourcesInWords({ recommendations, pages, basis }: QuestionBackground['sources']): string {
  const many = recommendations.length > 1 ? 'Recommendations' : 'Recommendation';
  const pageWord = /[-,]/.test(pages) ? 'pages' : 'page';
  return `${many} ${listInWords(recommendations)}, ${pageWord} ${pagesInWords(pages)}. ${basisTexts[basis]}`;
}

/** Page numbers with an en dash between the ends of a range: '12–13'. */
export function pagesInWords(pages: string): string {
  return pages.replaceAll('-', '–');
}

/** 'R6 and R8, page 14; C11.': sources where there is little room. */
export function sourcesInShort({ recommendations, pages, cases }: QuestionBackground['sources']): string {
  const pageWord = /[-,]/.test(pages) ? 'pages' : 'page';
  return [`${listInWords(recommendations)}, ${pageWord} ${pagesInWords(pages)}`, ...(cases.length === 0 ? [] : [listInWords(cases)])].join('; ') + '.';
}
