import { describe, expect, it } from 'vitest';
import { originKey } from '../../../../src/domain/model/action-plan';
import type { Targets } from '../../../../src/domain/model/assessment';
import { suggestJointActions } from '../../../../src/domain/comparing/suggest-joint-actions';
import type { Suggestion } from '../../../../src/domain/planning/suggest-actions';
import { answersOf, type Mark } from '../../../support/assessment-builder';
import { comparedBank, figuresOf } from '../../../support/comparison-builder';
import { madeUpActions } from '../../../support/made-up-bank';

const keys = (group: readonly Suggestion[]) => group.map(({ origin }) => originKey(origin));
/** For each partner, the marks of its people on the first questions of an area. */
function joint(partners: readonly (readonly (readonly Mark[])[])[], targets?: Targets) {
  const voices = partners.flatMap((people, index) =>
    people.map((marks) => ({
      by: `Organisation ${index + 1}`,
      answers: answersOf({ 'shared-aims': marks }),
    })),
  );
  return suggestJointActions(comparedBank, madeUpActions, figuresOf(voices).questions, targets);
}

describe('the steps of a joint plan', () => {
  it('are the next step of the lowest partner’s level, rounded down', () => {
    // The lowest partners: 1.5, 2 and 2.67.
    const { steps } = joint([
      [
        [1, 2, 2],
        [2, 2, 3],
        ['_', '_', 3],
      ],
      [[2, 3, 3]],
    ]);
    expect(keys(steps)).toEqual(['aims-1/1', 'aims-2/2', 'aims-3/2']);
    expect(steps[0]?.action).toEqual(madeUpActions.actions['aims-1']?.steps[1]);
  });

  it('have perception gaps and split views before others, then the lowest mean, then the bank’s order', () => {
    // aims-1 shared gap of 1; aims-2 perception gap of mean 2; aims-3 different starting points, mean 2; aims-4 split, mean 2; aims-5 shared gap of 0; aims-6 shared gap of 1.
    const { steps } = joint([
      [
        [1, 4, 4, 0, 0, 1],
        [1, 4, 4, 4, 0, 1],
      ],
      [
        [1, 0, 0, 0, 0, 1],
        [1, 0, 0, 4, 0, 1],
      ],
    ]);
    expect(keys(steps)).toEqual([
      'aims-2/0',
      'aims-4/2',
      'aims-5/0',
      'aims-1/1',
      'aims-6/1',
      'aims-3/0',
    ]);
  });

  it('stop at the area’s target: at 3 unless another is set', () => {
    expect(keys(joint([[[2, 3]], [[3, 4]]]).steps)).toEqual(['aims-1/2']);
    expect(keys(joint([[[2, 3]], [[3, 4]]], { 'shared-aims': 4 }).steps)).toEqual([
      'aims-1/2',
      'aims-2/3',
    ]);
    expect(keys(joint([[[2, 3]], [[3, 4]]], { 'shared-aims': 2 }).steps)).toEqual([]);
    expect(keys(joint([[[2, 3]], [[3, 4]]], { roles: 0 }).steps)).toEqual(['aims-1/2']);
  });

  it('have one for a high mean whose lowest partner is under the target', () => {
    expect(keys(joint([[[4]], [[4]], [[2]]]).steps)).toEqual(['aims-1/2']);
  });

  it('are none where nobody has a level', () => {
    const { steps, findOut, keep } = joint([[['na', '_']], [['_', 'na']]]);
    expect([...steps, ...findOut, ...keep]).toEqual([]);
  });
});

it('to find out is suggested where a third or more don’t know', () => {
  const { findOut } = joint([
    [
      ['dk', 'dk', 3],
      [3, 2, 3],
      [3, 2, 'dk'],
    ],
    [['dk', 3, 3]],
  ]);
  expect(keys(findOut)).toEqual(['aims-1/find-out']);
  expect(
    keys(
      joint([
        [
          ['dk', 3],
          [3, 3],
          [3, 3],
        ],
        [
          ['dk', 'dk'],
          [3, 3],
          [3, 3],
        ],
      ]).findOut,
    ),
  ).toEqual(['aims-1/find-out']);
});

it('to keep is suggested where every partner is at level 4', () => {
  expect(
    keys(
      joint([
        [
          [4, 4, 4],
          [4, 4, 3],
        ],
        [[4, 'dk', 4]],
      ]).keep,
    ),
  ).toEqual(['aims-1/keep', 'aims-2/keep']);
});
