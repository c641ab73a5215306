import { expect, it } from 'vitest';
import type { Due } from '../../../src/domain/model/action-plan';
import { dueInWords } from '../../../src/wording/due-in-words';

it.each<[Due, string]>([
  [{}, ''],
  [{ date: '2026-12-22' }, '22 December 2026'],
  [{ event: 'Next contract talks' }, 'Next contract talks'],
  [{ event: 'Next contract talks', date: '2026-12-22' }, 'Next contract talks, 22 December 2026'],
  [{ event: '', date: '2026-12-22' }, '22 December 2026'],
  [{ event: '' }, ''],
])('an action that is due %j is due: %s', (due, words) => {
  expect(dueInWords(due)).toBe(words);
});
