import type { Basis, QuestionBackground } from '../domain/model/background';
import { listInWords, plural } from './words';

const basisTexts: Readonly<Record<Basis, string>> = {
  stated: 'The report says so.',
  case: 'The report shows it in an example.',
  inferred: 'A fair reading of the report, which does not say it in so many words.',
};

/** 'Recommendations R6 and R8, page 14. The report says so.' */
export function sourcesInWords({
  recommendations,
  pages,
  basis,
}: QuestionBackground['sources']): string {
  const named = plural(recommendations.length, 'Recommendation');
  return `${named} ${listInWords(recommendations)}, ${pagesInWords(pages)}. ${basisTexts[basis]}`;
}

/** 'page 4', 'pages 12–13': with an en dash between the ends of a range. */
export function pagesInWords(pages: string): string {
  return `${/[-,]/.test(pages) ? 'pages' : 'page'} ${pages.replaceAll('-', '–')}`;
}

/** 'Report: R6 and R8, page 14; example C11.': sources where there is little room. */
export function sourcesInShort({
  recommendations,
  pages,
  cases,
}: QuestionBackground['sources']): string {
  const examples =
    cases.length === 0 ? '' : `; ${plural(cases.length, 'example')} ${listInWords(cases)}`;
  return `Report: ${listInWords(recommendations)}, ${pagesInWords(pages)}${examples}.`;
}
