import type { Respondent } from '../model/assessment';

/**
 * The names that a comparison gives where nobody has given one, and in place of those that are hidden. They are words, and stand in
 * files, so whoever resolves or changes a comparison hands them in.
 */
export type GivenNames = {
  /** Of a respondent: the role, or what stands for one. */
  readonly respondent: (respondent: Respondent) => string;
  /** Of a partner, by an index from 0. No two indexes have the same. */
  readonly partnerAlias: (index: number) => string;
  /** Of a respondent, by a number from 1. */
  readonly respondentAlias: (number: number) => string;
  /** Of a partnership, by a number from 1. */
  readonly partnershipAlias: (number: number) => string;
  /** Of a comparison: its own name may tell. */
  readonly comparisonAlias: string;
};
