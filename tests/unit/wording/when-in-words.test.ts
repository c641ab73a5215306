import { expect, it } from 'vitest';
import type { ActionWhen } from '../../../src/domain/model/action-bank';
import { whenInWords } from '../../../src/wording/when-in-words';

it.each<[ActionWhen, string]>([
  ['30-days', '30 days'],
  ['60-days', '60 days'],
  ['90-days', '90 days'],
  ['6-months', '6 months'],
  ['12-months', '12 months'],
  [{ event: 'Next contract talks' }, 'next contract talks'],
  [{ event: 'When a co-lead leaves' }, 'when a co-lead leaves'],
])('the time %j is in words: %s', (when, words) => {
  expect(whenInWords(when)).toBe(words);
});
