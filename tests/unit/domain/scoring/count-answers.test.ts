import { describe, expect, it } from 'vitest';
import { countAnswers, sumCounts } from '../../../../src/domain/scoring/count-answers';
import { answersOf, marksIn } from '../../../support/assessment-builder';
import { questionsIn } from '../../../support/made-up-bank';

describe('counting answers', () => {
  it('keeps the three ways of having no level apart', () => {
    expect(
      countAnswers(questionsIn('roles'), marksIn('roles', [0, 4, 'dk', 'dk', 'na', '_'])),
    ).toEqual({
      asked: 6,
      withLevel: 2,
      dontKnow: 2,
      notApplicable: 1,
      blank: 1,
    });
  });

  it('counts level 0 as a level', () => {
    expect(countAnswers(questionsIn('roles'), marksIn('roles', [0, 0, 0, 0, 0, 0]))).toMatchObject({
      withLevel: 6,
      blank: 0,
    });
  });

  it('looks at no other question', () => {
    const answers = answersOf({ governance: [1, 2, 'dk', 'na'] });
    expect(countAnswers(questionsIn('roles'), answers)).toEqual({
      asked: 6,
      withLevel: 0,
      dontKnow: 0,
      notApplicable: 0,
      blank: 6,
    });
  });

  it('adds up areas, and is all zero for none', () => {
    const counts = { asked: 6, withLevel: 3, dontKnow: 1, notApplicable: 2, blank: 0 };
    expect(sumCounts([counts, counts])).toEqual({
      asked: 12,
      withLevel: 6,
      dontKnow: 2,
      notApplicable: 4,
      blank: 0,
    });
    expect(sumCounts([])).toEqual({
      asked: 0,
      withLevel: 0,
      dontKnow: 0,
      notApplicable: 0,
      blank: 0,
    });
  });
});
