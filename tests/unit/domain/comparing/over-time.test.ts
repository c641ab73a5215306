import { describe, expect, it } from 'vitest';
import { overTime } from '../../../../src/domain/comparing/over-time';
import { answersOf, type Mark } from '../../../support/assessment-builder';
import {
  comparedBank,
  figuresOf,
  resolvedOf,
  type Voice,
} from '../../../support/comparison-builder';

const roles = (round: number, marks: readonly Mark[], instead: Partial<Voice> = {}): Voice => ({
  by: 'Riverside Trust',
  role: 'Chair',
  round,
  answers: answersOf({ roles: marks }),
  ...instead,
});
const seriesOf = (voices: readonly Voice[], index = 0) => {
  const found = overTime(comparedBank, resolvedOf(voices)).series[index]?.areas.find(
    ({ area }) => area.id === 'roles',
  );
  if (found === undefined) throw new Error('There is no such series.');
  return found.rounds;
};
const inShort = (voices: readonly Voice[], index?: number) =>
  seriesOf(voices, index).map(({ score, change }) => [
    score.status === 'scored' ? score.score : 'none',
    ...(change === undefined ? [] : [change.by, change.since, change.oneStep]),
  ]);

describe('over time', () => {
  it('has all rounds in order, and the figures on show are those of the latest', () => {
    const voices = [
      roles(3, [4, 4, 4, 4, 4, 4]),
      roles(1, [1, 1, 1, 1, 1, 1]),
      roles(2, [2, 2, 2, 2, 2, 2]),
    ];
    expect(inShort(voices)).toEqual([[25], [50, 25, 1, false], [100, 50, 2, false]]);
    expect(figuresOf(voices).round).toBe(3);
    expect(
      figuresOf(voices).areas.find(({ area }) => area.id === 'roles')?.scores[0],
    ).toMatchObject({ score: 100 });
  });

  it('has no series for one round', () => {
    expect(overTime(comparedBank, resolvedOf([roles(1, [1, 1, 1, 1])])).series).toEqual([]);
  });

  const two = (marks: readonly Mark[], round: number) => [
    roles(round, marks),
    roles(round, [2, 2, 2, 2, 2, 2], { role: 'Nurse' }),
  ];
  it.each<[string, readonly Voice[], boolean]>([
    [
      'one person one step up, of six questions',
      [roles(1, [2, 2, 2, 2, 2, 2]), roles(2, [3, 2, 2, 2, 2, 2])],
      true,
    ],
    [
      'one person one step down',
      [roles(1, [2, 2, 2, 2, 2, 2]), roles(2, [2, 1, 2, 2, 2, 2])],
      true,
    ],
    ['one person two steps', [roles(1, [2, 2, 2, 2, 2, 2]), roles(2, [3, 3, 2, 2, 2, 2])], false],
    [
      'one of two people one step',
      [...two([2, 2, 2, 2, 2, 2], 1), ...two([3, 2, 2, 2, 2, 2], 2)],
      true,
    ],
    [
      'one of two people two steps',
      [...two([2, 2, 2, 2, 2, 2], 1), ...two([3, 3, 2, 2, 2, 2], 2)],
      false,
    ],
    ['nothing moved', [roles(1, [2, 2, 2, 2, 2, 2]), roles(2, [2, 2, 2, 2, 2, 2])], false],
    [
      'one step of one who answered four questions',
      [roles(1, [2, 2, 2, 2]), roles(2, [3, 2, 2, 2])],
      true,
    ],
  ])('marks what is no more than one person’s one step: %s', (_case, voices, oneStep) => {
    expect(seriesOf(voices)[1]?.change?.oneStep).toBe(oneStep);
  });

  it('says nothing of a round in which a partner is missing, and compares with the one before', () => {
    const voices = [
      roles(1, [1, 1, 1, 1, 1, 1]),
      roles(3, [2, 2, 2, 2, 2, 2]),
      roles(2, [3, 3, 3, 3], { by: 'Wenlow Carers' }),
    ];
    expect(inShort(voices)).toEqual([[25], ['none'], [50, 25, 1, false]]);
    expect(inShort(voices, 1)).toEqual([['none'], [75], ['none']]);
  });

  it('compares over a round with not enough answers', () => {
    expect(inShort([roles(1, [1, 1, 1, 1]), roles(2, [4, 4, 4]), roles(3, [1, 1, 1, 2])])).toEqual([
      [25],
      ['none'],
      [31.25, 6.25, 1, true],
    ]);
  });

  it('compares in all rounds what everybody was asked in each of them', () => {
    expect(inShort([roles(1, [1, 1, 4, 4, 4, 4]), roles(2, [2, 2], { length: 'quick' })])).toEqual([
      [25],
      [50, 25, 1, false],
    ]);
  });

  const agreed = (round: number, marks: readonly Mark[], instead: Partial<Voice> = {}) =>
    roles(round, marks, { kind: 'consensus', ...instead });
  it('has what was agreed together last, under no marker', () => {
    const voices = [
      roles(1, [1, 1, 1, 1]),
      agreed(1, [2, 2, 2, 2, 2, 2]),
      roles(2, [1, 1, 1, 1]),
      agreed(2, [2, 2, 2, 2, 2, 3]),
    ];
    expect(
      overTime(comparedBank, resolvedOf(voices)).series.map(({ side, marker }) => [side, marker]),
    ).toEqual([
      [{ kind: 'partner', name: 'Riverside Trust' }, 0],
      [{ kind: 'consensus' }, undefined],
    ]);
    expect(seriesOf(voices, 1)[1]?.change?.oneStep).toBe(true);
  });

  it('compares of two agreed results only the questions that both were asked', () => {
    const voices = [
      roles(1, [1, 1, 1, 1]),
      roles(2, [1, 1, 1, 1]),
      agreed(1, [2, 2, 4, 4, 4, 4]),
      agreed(2, [2, 2], { length: 'quick' }),
    ];
    expect(inShort(voices, 1)).toEqual([[50], [50, 0, 1, false]]);
  });

  it('takes a quick agreed result’s step over the two questions that it scores, whatever else its file answers', () => {
    const voices = [
      roles(1, [1, 1, 1, 1]),
      roles(2, [1, 1, 1, 1]),
      agreed(1, [2, 2, 1, 1, 1, 1], { length: 'quick' }),
      agreed(2, [3, 2, 1, 1, 1, 1], { length: 'quick' }),
    ];
    expect(inShort(voices, 1)).toEqual([[50], [62.5, 12.5, 1, true]]);
  });
});
