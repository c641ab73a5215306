import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/domain/scoring/headline';
import { headlineInWords } from '../../../src/wording/headline-in-words';
import type { Length } from '../../../src/domain/model/question-bank';
import { scoreAreas } from '../../../src/domain/scoring/score-areas';
import { arbitraryAssessment } from '../../support/arbitrary-assessment';
import { anAssessment, answersOf, type Mark } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';

const all = (mark: Mark): Mark[] => Array<Mark>(6).fill(mark);
const none: Mark[] = [];

type Rows = readonly [
  aims: Mark[],
  roles: Mark[],
  governance: Mark[],
  risk: Mark[],
  skills: Mark[],
];

function scoresOf([aims, roles, governance, risk, skills]: Rows, length: Length = 'full') {
  const answers = answersOf({
    'shared-aims': aims,
    roles,
    governance,
    'risk-sharing': risk,
    'business-skills': skills,
  });
  return scoreAreas(madeUpBank, anAssessment({ answers, length }));
}

const headlineWith = (rows: Rows, length?: Length) =>
  headlineInWords(headlineOf(madeUpBank, scoresOf(rows, length)));

describe('the headline with all areas scored', () => {
  it('says that all are Developing or better, and the weakest with its band', () => {
    expect(headlineWith([all(4), all(4), all(3), all(2), all(4)])).toEqual({
      finding:
        'All five of your areas are Developing or better. Risk sharing is the weakest, at Developing.',
      notKnown: '',
    });
  });

  it('says how many of the five are', () => {
    expect(headlineWith([all(4), all(4), all(3), all(0), all(4)]).finding).toBe(
      'Four of your five areas are Developing or better. Risk sharing is the weakest, at Exploring.',
    );
  });

  it('says that one is', () => {
    expect(headlineWith([all(1), all(2), all(1), all(0), all(1)]).finding).toBe(
      'One of your five areas is Developing or better. Risk sharing is the weakest, at Exploring.',
    );
  });

  it('says that none is', () => {
    expect(headlineWith([all(1), all(1), all(1), all(0), all(1)]).finding).toBe(
      'None of your five areas is Developing or better. Risk sharing is the weakest, at Exploring.',
    );
  });

  it('names areas that tie together, in the bank’s order', () => {
    expect(headlineWith([all(2), all(1), all(2), all(1), all(2)]).finding).toBe(
      'Three of your five areas are Developing or better. Roles and risk sharing are the weakest, at Forming.',
    );
    expect(headlineWith([all(1), all(1), all(2), all(2), all(1)]).finding).toContain(
      'Shared aims, roles and business skills are the weakest, at Forming.',
    );
  });

  it('says instead that all share one band, where they do', () => {
    expect(headlineWith([all(3), all(4), all(3), all(4), all(3)]).finding).toBe(
      'All five of your areas are Established.',
    );
    expect(headlineWith([all(2), all(2), all(2), all(2), all(2)]).finding).toBe(
      'All five of your areas are Developing.',
    );
  });

  it('says the shared band, and that none is counted, where it is a lower one', () => {
    const { finding } = headlineWith([all(1), all(1), all(1), all(1), all(1)]);
    expect(finding).toContain('None of your five areas is Developing or better.');
    expect(finding).toContain('Forming');
    expect(finding).not.toContain('weakest');
  });
});

describe('the headline with some areas scored', () => {
  it('counts among those with a score, and names those without', () => {
    expect(headlineWith([all(2), all(1), all(2), none, ['na', 'na', 'na', 'na', 'na', 2]])).toEqual(
      {
        finding:
          'Two of the three areas that have a score are Developing or better. Roles is the weakest, at Forming.',
        notKnown:
          'Risk sharing and business skills do not have enough answers for a score. Six questions are blank and five questions don’t apply to you.',
      },
    );
  });

  it('says that all of them are, where they are', () => {
    expect(headlineWith([all(2), all(3), all(2), all(4), none]).finding).toBe(
      'All four areas that have a score are Developing or better. Shared aims and governance are the weakest, at Developing.',
    );
  });

  it('says that all of them share one band', () => {
    expect(headlineWith([all(2), all(2), all(2), none, none]).finding).toBe(
      'All three areas that have a score are Developing.',
    );
  });

  it.each<[string, Mark[], Mark[], string]>([
    [
      'neither',
      all(1),
      all(0),
      'Neither of the two areas that have a score is Developing or better. Roles is the weakest, at Exploring.',
    ],
    [
      'neither, with one band',
      all(1),
      all(1),
      'Neither of the two areas that have a score is Developing or better. Both areas that have a score are Forming.',
    ],
    [
      'one',
      all(2),
      all(1),
      'One of the two areas that have a score is Developing or better. Roles is the weakest, at Forming.',
    ],
    [
      'both',
      all(3),
      all(2),
      'Both areas that have a score are Developing or better. Roles is the weakest, at Developing.',
    ],
    ['both, with one band', all(2), all(2), 'Both areas that have a score are Developing.'],
  ])('says of two: %s', (_case, aims, roles, finding) => {
    expect(headlineWith([aims, roles, none, none, none]).finding).toBe(finding);
  });

  it('says of the only one its band', () => {
    expect(headlineWith([none, none, all(1), none, none])).toEqual({
      finding: 'One area has a score so far: governance is Forming.',
      notKnown:
        'Shared aims, roles, risk sharing and business skills do not have enough answers for a score. 24 questions are blank.',
    });
  });

  it('names one area to go', () => {
    expect(
      headlineWith([all(3), all(1), all(3), all(3), ['dk', 'dk', 'dk', 2, 2, 2]]).notKnown,
    ).toBe(
      'Business skills does not have enough answers for a score. Three answers are ‘don’t know’.',
    );
  });
});

describe('the headline with no area scored', () => {
  it('says how many answers are needed for the first', () => {
    expect(headlineWith([none, none, none, none, none])).toEqual({
      finding:
        'No area has enough answers for a score yet. Four more answers with a level in shared aims would give the first.',
      notKnown: '30 questions are blank.',
    });
  });

  it('points to the area that is nearest', () => {
    expect(headlineWith([[2], [2, 2], [2, 2, 2, 'dk'], [2], none]).finding).toContain(
      'One more answer with a level in governance would give the first.',
    );
  });

  it('asks for two in a quick check', () => {
    expect(headlineWith([none, none, none, none, none], 'quick').finding).toContain(
      'Two more answers with a level in shared aims',
    );
  });

  it('points to no area that cannot have a score', () => {
    expect(headlineWith([all('na'), ['na', '_'], none, none, none], 'quick').finding).toContain(
      'in governance would give',
    );
  });

  it('says so where no area can have one', () => {
    expect(headlineWith([all('na'), all('na'), all('na'), all('na'), all('na')])).toEqual({
      finding: 'No area can have a score: too few of its questions apply to you.',
      notKnown: '30 questions don’t apply to you.',
    });
  });
});

describe('for any answers', () => {
  it('every sentence of the headline begins with a capital or a figure and ends with a full stop', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const { finding, notKnown } = headlineInWords(
          headlineOf(madeUpBank, scoreAreas(madeUpBank, assessment)),
        );
        expect(finding).toMatch(/^([A-Z][^.!]*\.)( [A-Z][^.!]*\.)*$/);
        expect(notKnown).toMatch(/^$|^([A-Z\d][^.!]*\.)( [A-Z\d][^.!]*\.)*$/);
        expect(`${finding} ${notKnown}`).not.toMatch(/undefined|NaN|Infinity| {2}|'/);
      }),
    );
  });

  it('every area is named that has no score, once one has', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const scores = scoreAreas(madeUpBank, assessment);
        const { notKnown } = headlineInWords(headlineOf(madeUpBank, scores));
        const missing = scores.filter((each) => each.status === 'not-enough-answers');
        const named = scores.filter((each) =>
          notKnown.toLowerCase().includes(each.area.name.toLowerCase()),
        );
        expect(named).toEqual(missing.length === scores.length ? [] : missing);
      }),
    );
  });
});
