import type { Grouping } from '../domain/comparing/grouping';

/** What each grouping of a comparison is called, where one is chosen. */
export const groupingNames: Readonly<Record<Grouping, string>> = {
  partner: 'Partner',
  sector: 'Sector',
  date: 'Day',
  respondent: 'Respondent',
};

/** What counts the same each under a grouping, one and several of them: `counted(4, ...groupNouns.partner)` is '4 partners'. */
export const groupNouns: Readonly<Record<Grouping, readonly [one: string, many: string]>> = {
  partner: ['partner', 'partners'],
  respondent: ['partner', 'partners'],
  sector: ['sector', 'sectors'],
  date: ['day', 'days'],
};
