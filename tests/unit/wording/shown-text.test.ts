import { describe, expect, it } from 'vitest';
import {
  comparisonTelling,
  madeFileTelling,
  nameless,
  shownText,
} from '../../../src/wording/shown-text';

describe('what may be shown', () => {
  it.each([
    [
      'a comparison',
      comparisonTelling({ name: 'Riverside' }),
      'Riverside',
      'A comparison with names hidden',
    ],
    ['what tells no name', nameless('Undone.'), 'Undone.', 'Undone.'],
    [
      'a file made under names',
      madeFileTelling('riverside.csv', false),
      'Made riverside.csv. It is in your downloads.',
      'Made a file before the names were hidden: they stand in it. It is in your downloads.',
    ],
    [
      'a file made under aliases',
      madeFileTelling('comparison.csv', true),
      'Made comparison.csv. It is in your downloads.',
      'Made comparison.csv. It is in your downloads.',
    ],
  ])('of %s', (_, telling, named, hidden) => {
    expect(shownText(telling, false)).toBe(named);
    expect(shownText(telling, true)).toBe(hidden);
  });
});
