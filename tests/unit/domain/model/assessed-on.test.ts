import { expect, it } from 'vitest';
import { assessedOn } from '../../../../src/domain/model/assessed-on';
import { anAssessment } from '../../../support/assessment-builder';

it('an assessment is of the moment in which it was completed, whatever was changed since', () => {
  expect(
    assessedOn(
      anAssessment({
        completedAt: '2026-11-22T11:00:00.000Z',
        updatedAt: '2026-12-01T09:00:00.000Z',
      }),
    ),
  ).toBe('2026-11-22T11:00:00.000Z');
});

it('an assessment that was never completed is of its last change', () => {
  expect(
    assessedOn(
      anAssessment({
        createdAt: '2026-11-20T11:00:00.000Z',
        updatedAt: '2026-12-01T09:00:00.000Z',
      }),
    ),
  ).toBe('2026-12-01T09:00:00.000Z');
});
