import { expect, it } from 'vitest';
import type { Side } from '../../../src/domain/comparing/side';
import { sideName } from '../../../src/wording/side-names';

it.each<[string, Side]>([
  ['Riverside Trust', { kind: 'partner', name: 'Riverside Trust' }],
  ['Voluntary organisation', { kind: 'sector', sector: 'voluntary' }],
  ['20 November 2026', { kind: 'date', day: '2026-11-20' }],
  ['Chair, Hill Trust', { kind: 'respondent', respondent: 'Chair', partner: 'Hill Trust' }],
  ['Agreed together', { kind: 'consensus' }],
])('calls a side ‘%s’', (name, side) => {
  expect(sideName(side)).toBe(name);
});
