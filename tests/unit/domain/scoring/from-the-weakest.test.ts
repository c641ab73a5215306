import { describe, expect, it } from 'vitest';
import { fromTheWeakest } from '../../../../src/domain/scoring/from-the-weakest';
import type { AreaId } from '../../../../src/domain/model/question-bank';
import { scoreAreas } from '../../../../src/domain/scoring/score-areas';
import { anAssessment, answersOf, type Mark } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const six = (mark: Mark): Mark[] => Array<Mark>(6).fill(mark);
const scoresOf = (rows: Partial<Record<AreaId, Mark[]>>) =>
  scoreAreas(madeUpBank, anAssessment({ answers: answersOf(rows) }));
const inOrder = (rows: Partial<Record<AreaId, Mark[]>>) =>
  fromTheWeakest(scoresOf(rows)).map(({ area }) => area.id);

describe('the areas from the weakest', () => {
  it('stand lowest score first', () => {
    expect(
      inOrder({
        'shared-aims': six(3),
        roles: six(0),
        governance: six(4),
        'risk-sharing': six(1),
        'business-skills': six(2),
      }),
    ).toEqual(['roles', 'risk-sharing', 'business-skills', 'shared-aims', 'governance']);
  });

  it('stand by the unrounded score', () => {
    const [aims, roles, governance] = scoresOf({
      'shared-aims': six(2),
      roles: six(2),
      governance: six(2),
    });
    if (aims?.status !== 'scored' || roles?.status !== 'scored' || governance?.status !== 'scored')
      throw new Error('All three should be scored.');
    const lower = { ...roles, score: 49.75 };
    const higher = { ...aims, score: 50.25 };
    expect(fromTheWeakest([higher, lower, governance])).toEqual([lower, governance, higher]);
  });

  it('stand in the bank’s order where they tie, also on different counts of levels', () => {
    expect(
      inOrder({
        'shared-aims': six(2),
        roles: six(1),
        governance: [2, 2, 2, 2, 2, 'na'],
        'risk-sharing': [1, 1, 1, 1, 'dk', '_'],
        'business-skills': six(2),
      }),
    ).toEqual(['roles', 'risk-sharing', 'shared-aims', 'governance', 'business-skills']);
    // 8 of 24 and 4 of 12 are the same score.
    expect(
      inOrder({ roles: [2, 2, 1, 1, 1, 1], 'risk-sharing': [2, 1, 1, 'na', 'na', 'na'] }),
    ).toEqual(['roles', 'risk-sharing']);
  });

  it('leave out those without a score', () => {
    expect(
      inOrder({
        'shared-aims': six(4),
        roles: [0, 0, 0],
        governance: six('na'),
        'business-skills': six(3),
      }),
    ).toEqual(['business-skills', 'shared-aims']);
    expect(inOrder({})).toEqual([]);
  });

  it('are the scores themselves, and the scores given stay as they were', () => {
    const scores = scoresOf({ 'shared-aims': six(4), roles: six(0), governance: six(2) });
    const before = structuredClone(scores);
    expect(fromTheWeakest(Object.freeze(scores))).toEqual([scores[1], scores[2], scores[0]]);
    expect(scores).toEqual(before);
  });
});
