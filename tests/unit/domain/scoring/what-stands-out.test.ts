import { describe, expect, it } from 'vitest';
import { notKnown, strengths } from '../../../../src/domain/scoring/what-stands-out';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const answers = answersOf({
  'shared-aims': [3, 'dk', 4, 2, '_', 3],
  roles: [0, 1, 2, 3, 'na', 'dk'],
  governance: ['_', 4, 'na', 'dk', 2, 2],
  'risk-sharing': [1, 1, 1, 1, 1, 1],
  'business-skills': [4, 2, 2, 2, 2, '_'],
});

describe('strengths', () => {
  it('are the questions at level 4 and then 3, each in the bank’s order', () => {
    expect(
      strengths(madeUpBank, anAssessment({ answers })).map(
        ({ asked, level }) => `${asked.question.id} ${level}`,
      ),
    ).toEqual(['aims-3 4', 'gov-2 4', 'skills-1 4', 'aims-1 3', 'aims-6 3', 'roles-4 3']);
  });

  it('are only those that a quick check asks', () => {
    expect(
      strengths(madeUpBank, anAssessment({ answers, length: 'quick' })).map(
        ({ asked }) => asked.question.id,
      ),
    ).toEqual(['gov-2', 'skills-1', 'aims-1']);
  });

  it('may be none', () => {
    expect(
      strengths(
        madeUpBank,
        anAssessment({ answers: answersOf({ roles: [2, 1, 0, 'dk', 'na', 2] }) }),
      ),
    ).toEqual([]);
  });
});

describe('what is not known', () => {
  it('is every ‘don’t know’ and then every blank, each in the bank’s order, and never ‘doesn’t apply’', () => {
    expect(
      notKnown(madeUpBank, anAssessment({ answers })).map(
        ({ asked, because }) => `${asked.question.id} ${because}`,
      ),
    ).toEqual([
      'aims-2 dont-know',
      'roles-6 dont-know',
      'gov-4 dont-know',
      'aims-5 blank',
      'gov-1 blank',
      'skills-6 blank',
    ]);
  });

  it('leaves out what a quick check does not ask', () => {
    expect(
      notKnown(madeUpBank, anAssessment({ answers, length: 'quick' })).map(
        ({ asked }) => asked.question.id,
      ),
    ).toEqual(['aims-2', 'gov-1']);
  });
});
