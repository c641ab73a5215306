import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf, weakestAreas } from '../../../../src/domain/scoring/headline';
import { scoreAreas } from '../../../../src/domain/scoring/score-areas';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment, answersOf, type Mark } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const all = (mark: Mark): Mark[] => Array<Mark>(6).fill(mark);
const none: Mark[] = [];

type Rows = readonly [
  aims: Mark[],
  roles: Mark[],
  governance: Mark[],
  risk: Mark[],
  skills: Mark[],
];

function scoresOf([aims, roles, governance, risk, skills]: Rows) {
  const answers = answersOf({
    'shared-aims': aims,
    roles,
    governance,
    'risk-sharing': risk,
    'business-skills': skills,
  });
  return scoreAreas(madeUpBank, anAssessment({ answers }));
}

const findingOf = (rows: Rows) => headlineOf(madeUpBank, scoresOf(rows)).finding;

describe('the headline with all areas scored', () => {
  it('finds the weakest by the unrounded score', () => {
    // 10 of 24 is 41.67, 10 of 20 is 50, and 8 of 20 is 40.
    const scores = scoresOf([
      [2, 2, 2, 2, 1, 1],
      [2, 2, 2, 2, 2, '_'],
      [2, 2, 2, 1, 1, 'dk'],
      all(3),
      all(3),
    ]);
    expect(weakestAreas(scores).map((each) => each.area.name)).toEqual(['Governance']);
  });

  it('holds areas to tie whose scores differ only in the last bits', () => {
    const scores = scoresOf([all(1), all(2), all(3), all(1), all(3)]).map((each) =>
      each.status === 'scored' && each.area.id === 'risk-sharing'
        ? { ...each, score: each.score - 1e-12 }
        : each,
    );
    expect(weakestAreas(scores).map((each) => each.area.name)).toEqual([
      'Shared aims',
      'Risk sharing',
    ]);
  });
});

describe('what an assessment says', () => {
  const developing = { id: 'developing', name: 'Developing', from: 50 };

  it('is the area that is nearest to a score, while none has one', () => {
    expect(findingOf([[2], [2, 2], [2, 2, 2, 'dk'], [2], none])).toMatchObject({
      kind: 'none-scored',
      nearest: { area: { id: 'governance' }, needed: 1 },
    });
  });

  it('is that none can have a score, where too few questions apply', () => {
    expect(findingOf([all('na'), all('na'), all('na'), all('na'), all('na')])).toEqual({
      kind: 'none-scored',
    });
  });

  it('is the one area that has a score', () => {
    expect(findingOf([none, none, all(1), none, none])).toMatchObject({
      kind: 'one-scored',
      area: { area: { id: 'governance' }, band: { name: 'Forming' } },
    });
  });

  it('is the band that all share', () => {
    expect(findingOf([all(1), all(1), all(1), none, none])).toMatchObject({
      kind: 'one-band',
      band: { name: 'Forming' },
      tally: { areas: 5, scored: 3, counted: 0, countedFrom: developing },
    });
  });

  it('is the weakest, and how many are in the counted band or a higher one', () => {
    expect(findingOf([all(2), all(1), all(2), all(1), all(4)])).toMatchObject({
      kind: 'weakest',
      weakest: [{ area: { id: 'roles' } }, { area: { id: 'risk-sharing' } }],
      band: { name: 'Forming' },
      tally: { areas: 5, scored: 5, counted: 3, countedFrom: developing },
    });
  });

  it('is what is not known beside it, of all areas together', () => {
    const { withoutScore, counts } = headlineOf(
      madeUpBank,
      scoresOf([all(2), all(1), all(2), none, ['na', 'na', 'na', 'na', 'na', 2]]),
    );
    expect(withoutScore.map(({ area }) => area.id)).toEqual(['risk-sharing', 'business-skills']);
    expect(counts).toEqual({ asked: 30, withLevel: 19, dontKnow: 0, blank: 6, notApplicable: 5 });
  });
});

it('the tally of any answers adds up', () => {
  fc.assert(
    fc.property(arbitraryAssessment, (assessment) => {
      const { finding, withoutScore } = headlineOf(madeUpBank, scoreAreas(madeUpBank, assessment));
      if (finding.kind === 'none-scored' || finding.kind === 'one-scored') return;
      const { areas, scored, counted } = finding.tally;
      expect(scored + withoutScore.length).toBe(areas);
      expect(counted).toBeLessThanOrEqual(scored);
    }),
  );
});
