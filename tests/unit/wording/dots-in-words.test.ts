import { expect, it } from 'vitest';
import { dotsInWords } from '../../../src/wording/dots-in-words';
import type { Dot } from '../../../src/domain/comparing/dots-of';
import type { GroupAnswers } from '../../../src/domain/comparing/question-figures';
import type { Level } from '../../../src/domain/model/level';

const dots = (group: string, marker: number, ...all: readonly Level[]): readonly Dot[] =>
  all.map((level) => ({
    key: `partner-${marker}`,
    side: { kind: 'partner', name: group },
    marker,
    level,
  }));
const unknown = (dontKnow: number): { readonly groups: readonly GroupAnswers[] } => ({
  groups: [
    { levels: [], dontKnow, notApplicable: 0, blank: 0, mean: undefined, speaksForItself: false },
  ],
});

it('says the levels of each group, lowest first, and how many don’t know', () => {
  expect(dotsInWords(unknown(1), [...dots('Riverside', 0, 3, 1), ...dots('Wenlow', 1, 2)])).toBe(
    'Riverside: levels 1 and 3; Wenlow: level 2; don’t know: 1 person.',
  );
});

it('keeps two groups of one name apart', () => {
  expect(dotsInWords(unknown(0), [...dots('Chair', 0, 3), ...dots('Chair', 1, 1)])).toBe(
    'Chair: level 3; Chair: level 1.',
  );
});

it('counts for each level from 61 dots on', () => {
  expect(dotsInWords(unknown(0), dots('Riverside', 0, ...Array<Level>(60).fill(4)))).toMatch(
    /^Riverside: levels 4, 4/,
  );
  expect(dotsInWords(unknown(2), dots('Riverside', 0, 1, ...Array<Level>(60).fill(4)))).toBe(
    'Level 0: 0 people; level 1: 1 person; level 2: 0 people; level 3: 0 people; level 4: 60 people; don’t know: 2 people.',
  );
});

it('says so when nobody gave a level', () => {
  expect(dotsInWords(unknown(0), [])).toBe('Nobody gave a level.');
  expect(dotsInWords(unknown(3), [])).toBe('Nobody gave a level. Don’t know: 3 people.');
});
