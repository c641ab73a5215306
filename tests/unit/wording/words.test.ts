import { expect, it } from 'vitest';
import {
  capitalised,
  counted,
  countedInWords,
  countInWords,
  listInWords,
  plural,
} from '../../../src/wording/words';

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

it.each<[number, string, string, string]>([
  [0, 'people', '0 people', 'no people'],
  [1, 'person', '1 person', 'one person'],
  [2, 'people', '2 people', 'two people'],
  [20, 'people', '20 people', '20 people'],
])('%d of them are ‘%s’, in figures and in words', (count, word, figures, words) => {
  expect(plural(count, 'person', 'people')).toBe(word);
  expect(counted(count, 'person', 'people')).toBe(figures);
  expect(countedInWords(count, 'person', 'people')).toBe(words);
});

it('a plural that is not told ends in s', () => {
  expect(countedInWords(1, 'answer')).toBe('one answer');
  expect(countedInWords(2, 'answer')).toBe('two answers');
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
