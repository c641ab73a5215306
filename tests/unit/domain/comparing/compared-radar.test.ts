import { describe, expect, it } from 'vitest';
import { comparedRadar } from '../../../../src/domain/comparing/compared-radar';
import { answersOf } from '../../../support/assessment-builder';
import { comparedBank, figuresOf, toAll, type Voice } from '../../../support/comparison-builder';

const voices: readonly Voice[] = [
  { by: 'Riverside Trust', answers: toAll(3, answersOf({ roles: ['dk', 'dk', 'dk'] })) },
  { by: 'Wenlow Carers', answers: toAll(1) },
  { kind: 'consensus', answers: toAll(2) },
];

describe('the radar of a comparison', () => {
  it('has a line for each partner and one for what was agreed, open where there are not enough answers', () => {
    const radar = comparedRadar(figuresOf(voices));
    expect(radar?.lines.map(({ side, marker, scores }) => [side, marker, scores])).toEqual([
      [{ kind: 'partner', name: 'Riverside Trust' }, 0, [75, undefined, 75, 75, 75]],
      [{ kind: 'partner', name: 'Wenlow Carers' }, 1, [25, 25, 25, 25, 25]],
      [{ kind: 'consensus' }, undefined, [50, 50, 50, 50, 50]],
    ]);
    expect(radar?.axes.map(({ area }) => area)).toEqual(comparedBank.areas.map(({ id }) => id));
  });

  it('is none without a partner', () => {
    expect(comparedRadar(figuresOf([]))).toBeUndefined();
  });

  it('is none beyond eight, of partners or of respondents', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (): Voice => ({ answers: toAll(3) }));
    expect(comparedRadar(figuresOf(people(9), 'respondent'))).toBeUndefined();
    expect(comparedRadar(figuresOf(people(9)))?.lines).toHaveLength(1);
    expect(comparedRadar(figuresOf(people(8), 'respondent'))?.lines).toHaveLength(8);
  });
});
