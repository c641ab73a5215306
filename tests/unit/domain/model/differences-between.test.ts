import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/domain/model/assessment';
import {
  differencesBetween,
  type Difference,
} from '../../../../src/domain/model/differences-between';
import { sameContent } from '../../../../src/domain/model/same-content';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import { anAction, aPlan } from '../../../support/paper-of';
import { turned } from '../../../support/turned-round';

const mine = anAssessment({
  answers: {
    'gov-1': { level: 1 },
    'gov-2': { level: 2, note: 'Minutes' },
    'gov-3': { answer: 'dont-know' },
  },
  targets: { roles: 2 },
  plan: aPlan(anAction('a'), anAction('b')),
});

const { 'gov-1': _, ...withoutOne } = mine.answers;

describe('what differs', () => {
  it.each<[string, Partial<Assessment>, readonly Difference[]]>([
    ['nothing', {}, []],
    [
      'only moments',
      {
        createdAt: '2026-01-01T00:00:00.000Z',
        updatedAt: '2026-12-01T00:00:00.000Z',
        completedAt: '2026-12-01T00:00:00.000Z',
      },
      [],
    ],
    [
      'a level',
      { answers: { ...mine.answers, 'gov-1': { level: 2 } } },
      [{ kind: 'answers', count: 1 }],
    ],
    [
      'one answer more',
      { answers: { ...mine.answers, 'gov-4': { level: 0 } } },
      [{ kind: 'answers', count: 1 }],
    ],
    ['one answer fewer', { answers: withoutOne }, [{ kind: 'answers', count: 1 }]],
    [
      'don’t know and doesn’t apply',
      { answers: { ...mine.answers, 'gov-3': { answer: 'not-applicable' } } },
      [{ kind: 'answers', count: 1 }],
    ],
    [
      'two answers',
      { answers: { ...mine.answers, 'gov-1': { level: 4 }, 'gov-3': { level: 4 } } },
      [{ kind: 'answers', count: 2 }],
    ],
    [
      'many answers',
      {
        answers: {
          ...mine.answers,
          ...answersOf({ roles: [1, 1, 1, 1, 1, 1], 'risk-sharing': [2, 2, 2, 2, 2, 2] }),
        },
      },
      [{ kind: 'answers', count: 12 }],
    ],
    [
      'an answer with its note',
      { answers: { ...mine.answers, 'gov-2': { level: 3 } } },
      [
        { kind: 'answers', count: 1 },
        { kind: 'notes', count: 1 },
      ],
    ],
    [
      'a note',
      { answers: { ...mine.answers, 'gov-2': { level: 2, note: 'Letters' } } },
      [{ kind: 'notes', count: 1 }],
    ],
    [
      'two notes',
      { answers: { ...mine.answers, 'gov-1': { level: 1, note: 'A' }, 'gov-2': { level: 2 } } },
      [{ kind: 'notes', count: 2 }],
    ],
    ['the name', { partnership: 'Wenlow garden' }, [{ kind: 'details' }]],
    ['the role', { respondent: { kind: 'individual' } }, [{ kind: 'details' }]],
    ['the length', { length: 'quick' }, [{ kind: 'details' }]],
    ['a partner more', { otherPartners: ['Wenlow Carers'] }, [{ kind: 'details' }]],
    ['an empty list of partners', { otherPartners: [] }, []],
    [
      'how somebody knows',
      { answers: { ...mine.answers, 'gov-1': { level: 1, basis: 'guess' } } },
      [{ kind: 'bases' }],
    ],
    ['the order of the plan', { plan: aPlan(anAction('b'), anAction('a')) }, [{ kind: 'plan' }]],
    [
      'a status in the plan',
      { plan: aPlan(anAction('a', { status: 'done' }), anAction('b')) },
      [{ kind: 'plan' }],
    ],
    ['a target', { targets: { roles: 3 } }, [{ kind: 'targets-or-asks' }]],
    ['an ask', { asks: ['SYS-1'] }, [{ kind: 'targets-or-asks' }]],
    [
      'everything',
      { partnership: 'Other', answers: {}, plan: aPlan(), targets: {} },
      [
        { kind: 'answers', count: 3 },
        { kind: 'notes', count: 1 },
        { kind: 'details' },
        { kind: 'plan' },
        { kind: 'targets-or-asks' },
      ],
    ],
  ])('is told by its kind: %s', (_what, instead, differences) => {
    expect(differencesBetween(mine, { ...mine, ...instead })).toEqual(differences);
  });

  it('is nothing between an assessment and itself, whatever the order of keys', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(differencesBetween(assessment, turned(assessment))).toEqual([]);
        expect(sameContent(assessment, turned(assessment))).toBe(true);
      }),
    );
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAssessment, (one, other) => {
        expect(differencesBetween(one, other)).toEqual(differencesBetween(other, one));
        expect(sameContent(one, other)).toBe(sameContent(other, one));
      }),
    );
  });

  it('is never said of the same content', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAssessment, (one, other) => {
        expect(sameContent(one, other) && differencesBetween(one, other).length > 0).toBe(false);
      }),
    );
  });
});

describe('the same content', () => {
  it.each<[string, Partial<Assessment>]>([
    ['a moment', { updatedAt: '2026-12-01T00:00:00.000Z' }],
    ['how somebody knows', { answers: { ...mine.answers, 'gov-1': { level: 1, basis: 'guess' } } }],
    ['a note', { answers: { ...mine.answers, 'gov-1': { level: 1, note: '' } } }],
    ['being an example', { example: true }],
  ])('is not there when it differs in %s', (_what, instead) => {
    expect(sameContent(mine, { ...mine, ...instead })).toBe(false);
  });
});
