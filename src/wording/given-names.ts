import type { GivenNames } from '../domain/comparing/given-names';

const letterCount = 26;

/** 'A' to 'Z', then 'AA', for an index from 0. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % letterCount));
  const before = Math.floor(index / letterCount);
  return before === 0 ? last : `${letters(before - 1)}${last}`;
}

const partnerAlias = (index: number) => `Partner ${letters(index)}`;

/** What a comparison calls those who have no name of their own, on screen, on paper and in files. Files keep these: never change one. */
export const givenNames: GivenNames = {
  respondent: ({ kind, label }) => {
    if (kind === 'organisation')
      return label === undefined ? 'The organisation' : `The organisation (${label})`;
    if (kind === 'consensus') return 'The whole group';
    return label ?? 'No role given';
  },
  partnerAlias,
  respondentAlias: (number) => `Respondent ${number}`,
  partnershipAlias: (number) => `Partnership ${number}`,
  comparisonAlias: 'A comparison with names hidden',
};

/** Those of one letter or two: a narrow column has no room for three. */
const lettersOfAliases = new Map(
  Array.from({ length: letterCount * (letterCount + 1) }, (_, index) => [
    partnerAlias(index),
    letters(index),
  ]),
);

/** The letters of a partner's alias: 'C' for 'Partner C'. `undefined` for a name that is none. */
export function lettersOfAlias(name: string): string | undefined {
  return lettersOfAliases.get(name);
}
