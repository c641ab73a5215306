import { expect, it } from 'vitest';
import { capitalised, countInWords, listInWords } from '../../../src/wording/words';

it.each([
  [0, 'no'],
  [1, 'one'],
  [5, 'five'],
  [10, 'ten'],
  [11, '11'],
  [30, '30'],
])('a count of %d reads ‘%s’', (count, word) => {
  expect(countInWords(count)).toBe(word);
});

it('a text gets a capital first letter and keeps the rest', () => {
  expect(capitalised('risk sharing and Roles')).toBe('Risk sharing and Roles');
  expect(capitalised('élan')).toBe('Élan');
  expect(capitalised('12 questions')).toBe('12 questions');
  expect(capitalised('')).toBe('');
});

it.each<[string[], string]>([
  [[], ''],
  [['roles'], 'roles'],
  [['roles', 'risk sharing'], 'roles and risk sharing'],
  [['aims', 'roles', 'risk sharing'], 'aims, roles and risk sharing'],
])('the list %j reads ‘%s’', (items, text) => {
  expect(listInWords(items)).toBe(text);
});

it('a list of choices is joined by ‘or’', () => {
  expect(listInWords(['Forming', 'Developing', 'Established'], 'or')).toBe(
    'Forming, Developing or Established',
  );
});
