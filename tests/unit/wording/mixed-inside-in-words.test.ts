import { expect, it } from 'vitest';
import { mixedInsideInWords } from '../../../src/wording/mixed-inside-in-words';
import type { Mark } from '../../support/assessment-builder';
import { figuresOf, figuresOn, onQuestion } from '../../support/comparison-builder';

it.each<[why: string, partners: readonly (readonly Mark[])[], words: string]>([
  [
    'one partner answered 1 and 3, the other 2',
    [[1, 3], [2]],
    'Views inside Organisation 1 are mixed',
  ],
  ['two of several did', [[1, 3], [1, 3], [2], [2], [2]], 'Views inside two partners are mixed'],
  ['people a level apart', [[2, 3], [2]], ''],
  [
    'mixed views, of which it goes without saying',
    [
      [1, 3],
      [1, 3],
    ],
    '',
  ],
  ['one partner alone', [[1, 3]], ''],
])('where %s', (_why, partners, words) => {
  const figures = figuresOf(onQuestion('aims-1', partners));
  expect(mixedInsideInWords(figuresOn(figures, 'aims-1'), figures)).toBe(words);
});
