import { describe, expect, it } from 'vitest';
import { completeAssessment, goOnToFull } from '../../../../src/domain/model/complete-assessment';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import { anAssessment, answersOf, type Mark } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const now = '2026-11-23T09:00:00.000Z';
const later = '2026-11-24T09:00:00.000Z';

const six = (mark: Mark): Mark[] => Array<Mark>(6).fill(mark);
const complete = answersOf({
  'shared-aims': six(0),
  roles: six('dk'),
  governance: six('na'),
  'risk-sharing': six(2),
  'business-skills': six(4),
});

describe('an assessment is finished', () => {
  it('when no question asked is blank: ‘don’t know’ and ‘doesn’t apply’ are answers', () => {
    expect(
      completeAssessment(madeUpBank, anAssessment({ answers: complete }), now).completedAt,
    ).toBe(now);
  });

  it('not while one is blank', () => {
    const { 'skills-6': _, ...answers } = complete;
    const open = anAssessment({ answers });
    expect(completeAssessment(madeUpBank, open, now)).toBe(open);
  });

  it('when the ten of a quick check are answered', () => {
    const two = (mark: Mark): Mark[] => [mark, mark];
    const answers = answersOf({
      'shared-aims': two(0),
      roles: two(1),
      governance: two('dk'),
      'risk-sharing': two('na'),
      'business-skills': two(4),
    });
    expect(
      completeAssessment(madeUpBank, anAssessment({ length: 'quick', answers }), now).completedAt,
    ).toBe(now);
    expect(
      completeAssessment(madeUpBank, anAssessment({ length: 'full', answers }), now).completedAt,
    ).toBeUndefined();
  });

  it('on the day when results were first asked for, as long as nothing changes', () => {
    const done = completeAssessment(madeUpBank, anAssessment({ answers: complete }), now);
    expect(completeAssessment(madeUpBank, done, later)).toBe(done);
  });

  it('anew when results are asked for after a change', () => {
    const done = completeAssessment(madeUpBank, anAssessment({ answers: complete }), now);
    expect(
      completeAssessment(madeUpBank, chooseAnswer(done, 'gov-1', 2, later), later).completedAt,
    ).toBe(later);
  });
});

describe('going on to the full assessment', () => {
  it('keeps every answer, and opens it again', () => {
    const quick = anAssessment({ length: 'quick', answers: complete, completedAt: now });
    expect(goOnToFull(quick, later)).toEqual({
      ...anAssessment({ length: 'full', answers: complete }),
      updatedAt: later,
    });
    expect(goOnToFull(quick, later)).not.toHaveProperty('completedAt');
  });
});
