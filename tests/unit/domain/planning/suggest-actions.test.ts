import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { originKey } from '../../../../src/domain/model/action-plan';
import { suggestActions, type Suggestion } from '../../../../src/domain/planning/suggest-actions';
import { targetOf } from '../../../../src/domain/model/target-of';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import { madeUpActions, madeUpBank } from '../../../support/made-up-bank';

const suggest = (instead: Partial<Assessment>) =>
  suggestActions(madeUpBank, madeUpActions, anAssessment(instead));
const keys = (group: readonly Suggestion[]) => group.map(({ origin }) => originKey(origin));

const answers = answersOf({
  'shared-aims': [3, 1, 'dk', 4, '_', 0],
  roles: [2, 0, 'na', 1, 3, 'dk'],
  governance: [4, 2, 2, '_', 0, 1],
});

describe('the steps suggested', () => {
  it('are the next step of every question under its target, lowest level first, then the bank’s order', () => {
    expect(keys(suggest({ answers }).steps)).toEqual([
      'aims-6/0',
      'roles-2/0',
      'gov-5/0',
      'aims-2/1',
      'roles-4/1',
      'gov-6/1',
      'roles-1/2',
      'gov-2/2',
      'gov-3/2',
    ]);
  });

  it('are the bank’s own actions for those steps', () => {
    const [first] = suggest({ answers: answersOf({ roles: ['_', 2] }) }).steps;
    expect(first?.action).toEqual(madeUpActions.actions['roles-2']?.steps[2]);
    expect(first?.asked.question.id).toBe('roles-2');
  });

  it('stop at the area’s target: at 3 unless the user sets another', () => {
    expect(keys(suggest({ answers: answersOf({ roles: [2, 3] }) }).steps)).toEqual(['roles-1/2']);
    expect(
      keys(suggest({ answers: answersOf({ roles: [2, 3] }), targets: { roles: 4 } }).steps),
    ).toEqual(['roles-1/2', 'roles-2/3']);
    expect(
      keys(suggest({ answers: answersOf({ roles: [2, 1] }), targets: { roles: 2 } }).steps),
    ).toEqual(['roles-2/1']);
  });

  it('are none under a target of 0', () => {
    expect(
      suggest({ answers: answersOf({ roles: [0, 0, 0] }), targets: { roles: 0 } }).steps,
    ).toEqual([]);
  });

  it('follow the target of their own area only', () => {
    const both = answersOf({ roles: [1], governance: [1] });
    expect(keys(suggest({ answers: both, targets: { roles: 1 } }).steps)).toEqual(['gov-1/1']);
  });

  it('come only from what a quick check asks', () => {
    expect(keys(suggest({ answers, length: 'quick' }).steps)).toEqual([
      'roles-2/0',
      'aims-2/1',
      'roles-1/2',
      'gov-2/2',
    ]);
  });

  it('are none for blank questions and for those that do not apply', () => {
    const { steps, findOut, keep } = suggest({ answers: answersOf({ roles: ['na', '_', 'na'] }) });
    expect([...steps, ...findOut, ...keep]).toEqual([]);
  });
});

describe('what else is suggested', () => {
  it('is to find out, for every ‘don’t know’ in the bank’s order', () => {
    const { findOut } = suggest({ answers });
    expect(keys(findOut)).toEqual(['aims-3/find-out', 'roles-6/find-out']);
    expect(findOut[0]?.action).toEqual(madeUpActions.actions['aims-3']?.findOut);
  });

  it('is to keep every level 4, whatever the target', () => {
    const { keep } = suggest({ answers, targets: { governance: 0, 'shared-aims': 4 } });
    expect(keys(keep)).toEqual(['aims-4/keep', 'gov-1/keep']);
    expect(keep[0]?.action).toEqual(madeUpActions.actions['aims-4']?.keep);
  });
});

it('every step lies under its target, in rising order, and no question is suggested twice, whatever the answers', () => {
  fc.assert(
    fc.property(arbitraryAssessment, (assessment) => {
      const { steps, findOut, keep } = suggestActions(madeUpBank, madeUpActions, assessment);
      const levels = steps.map(({ origin }) => Number(origin.action));
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      for (const { origin, asked } of steps)
        expect(Number(origin.action)).toBeLessThan(targetOf(madeUpBank, assessment, asked.area.id));
      const questions = [...steps, ...findOut, ...keep].map(({ origin }) => origin.question);
      expect(new Set(questions).size).toBe(questions.length);
    }),
  );
});
