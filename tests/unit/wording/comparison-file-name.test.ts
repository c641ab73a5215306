import { describe, expect, it } from 'vitest';
import { comparisonFileName } from '../../../src/wording/comparison-file-name';

describe('the name of a comparison’s file', () => {
  it.each([
    ['Riverside, autumn workshop', 'riverside-autumn-workshop-2026-11-22'],
    ['Siân Ŵynne & Łukasz', 'sian-wynne-lukasz-2026-11-22'],
    ['💙', 'comparison-2026-11-22'],
    ['a'.repeat(120), `${'a'.repeat(79)}-2026-11-22`],
  ])('of %j is %s', (name, file) => {
    expect(comparisonFileName({ name }, '2026-11-22', false)).toBe(file);
  });

  it('tells nothing where names are hidden', () => {
    expect(comparisonFileName({ name: 'Riverside' }, '2026-11-22', true)).toBe(
      'comparison-2026-11-22',
    );
  });
});
