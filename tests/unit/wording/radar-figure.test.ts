import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radarFigure } from '../../../src/wording/radar-figure';
import { scoreAreas } from '../../../src/domain/scoring/score-areas';
import type { Assessment } from '../../../src/domain/model/assessment';
import { arbitraryAssessment } from '../../support/arbitrary-assessment';
import { anAssessment, answersOf } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';

const figureOf = (assessment: Assessment) =>
  radarFigure(madeUpBank, assessment, scoreAreas(madeUpBank, assessment));
const answers = answersOf({
  'shared-aims': [4, 4, 4, 4, 4, 4],
  roles: [0, 0, 0, 0, 0, 0],
  governance: [2, 2, 2, 3, 3, 3],
  'risk-sharing': [1, 1, 1, 1, 0, 0],
  'business-skills': [2, 2, 2, 2, 2, 2],
});
const { 'gov-1': _, 'gov-2': __, 'gov-3': ___, ...fewer } = answers;

describe('the radar of an assessment', () => {
  it('has an axis for each area in the bank’s order, with its score unrounded and its target', () => {
    expect(figureOf(anAssessment({ answers })).axes).toEqual([
      { area: 'shared-aims', name: 'Shared aims', score: 100, text: '100', target: 75 },
      { area: 'roles', name: 'Roles', score: 0, text: '0', target: 75 },
      { area: 'governance', name: 'Governance', score: 62.5, text: '63', target: 75 },
      {
        area: 'risk-sharing',
        name: 'Risk sharing',
        score: expect.closeTo(16.6667, 3) as unknown,
        text: '17',
        target: 75,
      },
      { area: 'business-skills', name: 'Business skills', score: 50, text: '50', target: 75 },
    ]);
  });

  it('has no score, which is not 0, where there are not enough answers', () => {
    expect(figureOf(anAssessment({ answers: fewer })).axes[2]).toEqual({
      area: 'governance',
      name: 'Governance',
      score: undefined,
      text: 'not enough answers',
      target: 75,
    });
  });

  it('is described in a sentence', () => {
    expect(figureOf(anAssessment({ answers: fewer })).description).toBe(
      'Radar of 5 areas. Shared aims 100, Roles 0, Governance not enough answers, Risk sharing 17, Business skills 50. The same figures are in the table.',
    );
  });

  it.each<[string, Partial<Assessment>, string]>([
    [
      'one target for all',
      { answers },
      'Dots and solid line: your scores, 0 to 100. Dotted line: your target, level 3 in each area.',
    ],
    [
      'another target for all',
      {
        answers,
        targets: {
          'shared-aims': 2,
          roles: 2,
          governance: 2,
          'risk-sharing': 2,
          'business-skills': 2,
        },
      },
      'Dots and solid line: your scores, 0 to 100. Dotted line: your target, level 2 in each area.',
    ],
    [
      'a target of its own for one',
      { answers, targets: { roles: 4 } },
      'Dots and solid line: your scores, 0 to 100. Dotted line: your target, a level for each area.',
    ],
    [
      'an area without a score',
      { answers: fewer },
      'Dots and solid line: your scores, 0 to 100. Dotted line: your target, level 3 in each area. The line stays open where an area has no score.',
    ],
  ])('has a key for %s', (_case, instead, key) => {
    expect(figureOf(anAssessment(instead)).key).toBe(key);
  });

  it('sets a target of level 0 at 0', () => {
    expect(
      figureOf(anAssessment({ targets: { roles: 0 } })).axes.map(({ target }) => target),
    ).toEqual([75, 0, 75, 75, 75]);
  });
});

it('every figure of any radar is from 0 to 100, or said to be missing', () => {
  fc.assert(
    fc.property(arbitraryAssessment, (assessment) => {
      for (const { score, target, text } of figureOf(assessment).axes) {
        expect(target >= 0 && target <= 100).toBe(true);
        expect(score === undefined).toBe(text === 'not enough answers');
        if (score !== undefined) expect(score >= 0 && score <= 100).toBe(true);
      }
    }),
  );
});
