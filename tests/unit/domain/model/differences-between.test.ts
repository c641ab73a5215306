import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/domain/model/assessment';
import {
  differencesBetween,
  isSameContent,
} from '../../../../src/domain/model/differences-between';
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
  it.each<[string, Partial<Assessment>, readonly string[]]>([
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
    ['a level', { answers: { ...mine.answers, 'gov-1': { level: 2 } } }, ['one answer']],
    ['one answer more', { answers: { ...mine.answers, 'gov-4': { level: 0 } } }, ['one answer']],
    ['one answer fewer', { answers: withoutOne }, ['one answer']],
    [
      'don’t know and doesn’t apply',
      { answers: { ...mine.answers, 'gov-3': { answer: 'not-applicable' } } },
      ['one answer'],
    ],
    [
      'two answers',
      { answers: { ...mine.answers, 'gov-1': { level: 4 }, 'gov-3': { level: 4 } } },
      ['two answers'],
    ],
    [
      'many answers',
      {
        answers: {
          ...mine.answers,
          ...answersOf({ roles: [1, 1, 1, 1, 1, 1], 'risk-sharing': [2, 2, 2, 2, 2, 2] }),
        },
      },
      ['12 answers'],
    ],
    [
      'an answer with its note',
      { answers: { ...mine.answers, 'gov-2': { level: 3 } } },
      ['one answer', 'one note'],
    ],
    [
      'a note',
      { answers: { ...mine.answers, 'gov-2': { level: 2, note: 'Letters' } } },
      ['one note'],
    ],
    [
      'two notes',
      { answers: { ...mine.answers, 'gov-1': { level: 1, note: 'A' }, 'gov-2': { level: 2 } } },
      ['two notes'],
    ],
    ['the name', { partnership: 'Wenlow garden' }, ['the names or other details']],
    ['the role', { respondent: { kind: 'individual' } }, ['the names or other details']],
    ['the length', { length: 'quick' }, ['the names or other details']],
    ['a partner more', { otherPartners: ['Wenlow Carers'] }, ['the names or other details']],
    ['an empty list of partners', { otherPartners: [] }, []],
    ['the order of the plan', { plan: aPlan(anAction('b'), anAction('a')) }, ['the plan']],
    [
      'a status in the plan',
      { plan: aPlan(anAction('a', { status: 'done' }), anAction('b')) },
      ['the plan'],
    ],
    ['a target', { targets: { roles: 3 } }, ['targets or asks']],
    ['an ask', { asks: ['SYS-1'] }, ['targets or asks']],
    [
      'everything',
      { partnership: 'Other', answers: {}, plan: aPlan(), targets: {} },
      ['three answers', 'one note', 'the names or other details', 'the plan', 'targets or asks'],
    ],
  ])('is said in a few words: %s', (_what, instead, words) => {
    expect(differencesBetween(mine, { ...mine, ...instead })).toEqual(words);
  });

  it('is nothing between an assessment and itself, whatever the order of keys', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(differencesBetween(assessment, turned(assessment))).toEqual([]);
        expect(isSameContent(assessment, turned(assessment))).toBe(true);
      }),
    );
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAssessment, (one, other) => {
        expect(differencesBetween(one, other)).toEqual(differencesBetween(other, one));
        expect(isSameContent(one, other)).toBe(isSameContent(other, one));
      }),
    );
  });

  it('is never said of the same content', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAssessment, (one, other) => {
        expect(isSameContent(one, other) && differencesBetween(one, other).length > 0).toBe(false);
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
    expect(isSameContent(mine, { ...mine, ...instead })).toBe(false);
  });
});
