import { expect, it } from 'vitest';
import { clockTime, thousands } from '../../../src/wording/locale';

it.each([
  [0, '0'],
  [999, '999'],
  [10_000, '10,000'],
  [1_234_567, '1,234,567'],
])('the count %d is written %s', (count, text) => {
  expect(thousands(count)).toBe(text);
});

it.each([
  [new Date(2026, 10, 22, 9, 5), '09:05'],
  [new Date(2026, 10, 22, 23, 59), '23:59'],
])('a time of day has two figures each for hour and minute', (moment, text) => {
  expect(clockTime(moment)).toBe(text);
});
