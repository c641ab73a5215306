import { expect, it } from 'vitest';
import { whoIsFarInWords } from '../../../src/wording/who-is-far-in-words';
import type { Mark } from '../../support/assessment-builder';
import { figuresOf, figuresOn, onQuestion } from '../../support/comparison-builder';

const three: readonly Mark[] = [3, 3, 3, 3, 3];
it.each<[why: string, partners: readonly (readonly Mark[])[], words: string]>([
  [
    'one far from all others',
    [
      [0, ...three],
      [3, ...three],
    ],
    'one of 12 chose 0',
  ],
  [
    'one at exactly two levels',
    [
      [2, 2],
      [2, 2],
      [2, 4],
    ],
    '',
  ],
  ['nobody', [three, three], ''],
  [
    'people who are not alike: it goes without saying',
    [
      [0, 4],
      [0, 4],
    ],
    '',
  ],
  [
    'two below all others',
    [[0, 1, ...Array<Mark>(13).fill(4)], Array<Mark>(14).fill(4)],
    'one of 29 chose 0 and one chose 1',
  ],
])('says of %s who stands more than two levels from the mean', (_why, partners, words) => {
  const said = whoIsFarInWords(figuresOn(figuresOf(onQuestion('aims-1', partners)), 'aims-1'));
  expect(said).toBe(words);
});
