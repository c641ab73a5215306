import { expect, it } from 'vitest';
import type { Grouping } from '../../../src/domain/comparing/grouping';
import { peopleInWords } from '../../../src/wording/people-in-words';
import { figuresOf, type Voice } from '../../support/comparison-builder';

const voices: readonly Voice[] = [
  { by: 'Riverside Trust', on: '2026-11-10' },
  { by: 'Riverside Trust', on: '2026-11-20' },
  { by: 'Wenlow Carers', sector: 'voluntary', on: '2026-11-20' },
  { kind: 'consensus' },
];

it.each<[Grouping, string]>([
  ['partner', 'Two partners, three assessments.'],
  ['respondent', 'Two partners, three assessments.'],
  ['sector', 'Two partners, three assessments, in two sectors.'],
  ['date', 'Two partners, three assessments, on two days.'],
])('says grouped by %s who is in the picture: ‘%s’', (grouping, words) => {
  expect(peopleInWords(figuresOf(voices, grouping))).toBe(words);
});

it('says so of one, and of nobody', () => {
  expect(peopleInWords(figuresOf([{}]))).toBe('One partner, one assessment.');
  expect(peopleInWords(figuresOf([{}], 'date'))).toBe('One partner, one assessment, on one day.');
  expect(peopleInWords(figuresOf([]))).toBe('No partners, no assessments.');
});
