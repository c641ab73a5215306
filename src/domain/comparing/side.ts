import type { Day } from '../model/action-plan';
import type { Sector } from '../model/assessment';

/**
 * What stands on one side of a comparison, on a line of its radar or in a row of its tables: a group, by what it is, or what the
 * whole group agreed. How it is called is for whoever shows it.
 */
export type Side =
  | { readonly kind: 'partner'; readonly name: string }
  | { readonly kind: 'sector'; readonly sector: Sector }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'respondent'; readonly respondent: string; readonly partner: string }
  | { readonly kind: 'consensus' };
