import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../../src/domain/model/edit-assessment';
import { textLimits } from '../../../../src/domain/model/text-limits';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment } from '../../../support/assessment-builder';

const now = '2026-11-23T09:00:00.000Z';
const longest = textLimits.name - ' (copy)'.length;

describe('a copy', () => {
  it.each<[string, string, string]>([
    ['says that it is one', 'Wenlow garden', 'Wenlow garden (copy)'],
    ['of a copy says so again', 'Wenlow garden (copy)', 'Wenlow garden (copy) (copy)'],
    ['says so where there is just room', 'w'.repeat(longest), `${'w'.repeat(longest)} (copy)`],
    ['keeps the name where there is no room', 'w'.repeat(longest + 1), 'w'.repeat(longest + 1)],
    ['keeps the longest name', 'w'.repeat(textLimits.name), 'w'.repeat(textLimits.name)],
  ])('%s', (_what, partnership, name) => {
    expect(copyOf(anAssessment({ partnership }), 'two', now).partnership).toBe(name);
  });

  it('of the example is no example', () => {
    expect(copyOf(anAssessment({ example: true }), 'two', now)).not.toHaveProperty('example');
  });

  it('has an id and moments of its own, and all else of the first, which stays as it is', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const before = structuredClone(assessment);
        const { example: _, ...kept } = assessment;
        const copy = copyOf(assessment, 'two', now);
        expect(copy).toEqual({
          ...kept,
          id: 'two',
          partnership: copy.partnership,
          createdAt: now,
          updatedAt: now,
        });
        expect(copy.partnership.length).toBeLessThanOrEqual(textLimits.name);
        expect(assessment).toEqual(before);
      }),
    );
  });
});
