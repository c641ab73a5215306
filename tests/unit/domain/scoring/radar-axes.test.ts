import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radarAxes } from '../../../../src/domain/scoring/radar-axes';
import { scoreAreas } from '../../../../src/domain/scoring/score-areas';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const axesOf = (assessment: Assessment) =>
  radarAxes(madeUpBank, assessment, scoreAreas(madeUpBank, assessment));

describe('the axes of a radar', () => {
  it('are the areas in the bank’s order, each with its score unrounded, none for too few answers, and its target', () => {
    const answers = answersOf({
      'shared-aims': [4, 4, 4, 4, 4, 4],
      roles: [0, 0, 0, 0, 0, 0],
      governance: [2, 2, 2, 3, 3, 3],
      'risk-sharing': [1],
    });
    expect(axesOf(anAssessment({ answers, targets: { roles: 2 } }))).toEqual([
      { area: 'shared-aims', name: 'Shared aims', score: 100, target: 75 },
      { area: 'roles', name: 'Roles', score: 0, target: 50 },
      { area: 'governance', name: 'Governance', score: 62.5, target: 75 },
      { area: 'risk-sharing', name: 'Risk sharing', score: undefined, target: 75 },
      { area: 'business-skills', name: 'Business skills', score: undefined, target: 75 },
    ]);
  });
});

it('every score and target of any radar is from 0 to 100', () => {
  fc.assert(
    fc.property(arbitraryAssessment, (assessment) => {
      for (const { score = 0, target } of axesOf(assessment)) {
        expect(target >= 0 && target <= 100).toBe(true);
        expect(score >= 0 && score <= 100).toBe(true);
      }
    }),
  );
});
