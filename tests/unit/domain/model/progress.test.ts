import { describe, expect, it } from 'vitest';
import { firstBlank, whereToGoOn } from '../../../../src/domain/model/progress';
import { questionsAsked } from '../../../../src/domain/model/questions-asked';
import { anAssessment, answersOf, type Mark } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const six = (mark: Mark): Mark[] => Array<Mark>(6).fill(mark);
const complete = answersOf({
  'shared-aims': six(0),
  roles: six('dk'),
  governance: six('na'),
  'risk-sharing': six(2),
  'business-skills': six(4),
});
const { 'gov-3': _, ...allButOne } = complete;

describe('the first blank question', () => {
  it('is the first of all where nothing is answered', () => {
    expect(firstBlank(questionsAsked(madeUpBank, 'full'), {})?.question.id).toBe('aims-1');
  });

  it('is the first without any answer: ‘don’t know’, ‘doesn’t apply’ and level 0 are answers', () => {
    expect(firstBlank(questionsAsked(madeUpBank, 'full'), allButOne)?.question.id).toBe('gov-3');
  });

  it('is none when every question has an answer', () => {
    expect(firstBlank(questionsAsked(madeUpBank, 'full'), complete)).toBeUndefined();
  });

  it('comes with its number in its area and in all', () => {
    expect(firstBlank(questionsAsked(madeUpBank, 'full'), allButOne)).toMatchObject({
      number: 3,
      count: 6,
      position: 15,
      total: 30,
    });
  });
});

describe('where to go on', () => {
  it('is where the respondent stopped', () => {
    expect(whereToGoOn(madeUpBank, anAssessment(), 'risk-2')?.question.id).toBe('risk-2');
  });

  it.each<[string, Mark]>([
    ['a level', 2],
    ['level 0', 0],
    ['‘don’t know’', 'dk'],
    ['‘doesn’t apply’', 'na'],
  ])('is the first blank question where the one stopped at has an answer: %s', (_case, mark) => {
    const answers = answersOf({ 'shared-aims': [3], 'risk-sharing': ['_', mark] });
    expect(whereToGoOn(madeUpBank, anAssessment({ answers }), 'risk-2')?.question.id).toBe(
      'aims-2',
    );
  });

  it('is where the respondent stopped though a question before it is blank and those around it have answers', () => {
    const answers = answersOf({ 'shared-aims': [3], 'risk-sharing': [1, '_', 1] });
    expect(whereToGoOn(madeUpBank, anAssessment({ answers }), 'risk-2')?.question.id).toBe(
      'risk-2',
    );
  });

  it('is the first blank question where nobody stopped anywhere', () => {
    expect(whereToGoOn(madeUpBank, anAssessment({ answers: allButOne }))?.question.id).toBe(
      'gov-3',
    );
  });

  it('is the first blank question where the one stopped at is not asked in a quick check', () => {
    expect(
      whereToGoOn(
        madeUpBank,
        anAssessment({ length: 'quick', answers: answersOf({ 'shared-aims': [2] }) }),
        'risk-5',
      )?.question.id,
    ).toBe('aims-2');
  });

  it('is the first blank question where the bank does not know the one stopped at', () => {
    expect(whereToGoOn(madeUpBank, anAssessment(), 'gov-99')?.question.id).toBe('aims-1');
  });

  it('is nowhere when nothing is blank', () => {
    expect(whereToGoOn(madeUpBank, anAssessment({ answers: complete }), 'risk-2')).toBeUndefined();
  });

  it('is nowhere when no quick question is blank in a quick check', () => {
    const quick = answersOf({
      'shared-aims': [1, 1],
      roles: [1, 1],
      governance: [1, 1],
      'risk-sharing': [1, 1],
      'business-skills': [1, 'dk'],
    });
    expect(
      whereToGoOn(madeUpBank, anAssessment({ length: 'quick', answers: quick })),
    ).toBeUndefined();
  });
});
