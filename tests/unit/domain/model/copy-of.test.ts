import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../../src/domain/model/edit-assessment';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment } from '../../../support/assessment-builder';

const now = '2026-11-23T09:00:00.000Z';
const naming = { id: 'two', partnership: 'Wenlow garden (copy)' };

describe('a copy', () => {
  it('has the name that it is given', () => {
    const partnership = 'Wenlow garden (copy)';
    expect(copyOf(anAssessment(), { id: 'two', partnership }, now).partnership).toBe(partnership);
  });

  it('of the example is no example', () => {
    expect(copyOf(anAssessment({ example: true }), naming, now)).not.toHaveProperty('example');
  });

  it('has an id and moments of its own, and all else of the first, which stays as it is', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const before = structuredClone(assessment);
        const { example: _, ...kept } = assessment;
        const copy = copyOf(assessment, naming, now);
        expect(copy).toEqual({
          ...kept,
          ...naming,
          createdAt: now,
          updatedAt: now,
        });
        expect(assessment).toEqual(before);
      }),
    );
  });
});
