import { describe, expect, it } from 'vitest';
import { questionsAsked, questionsById } from '../../../../src/domain/model/questions-asked';
import { madeUpBank } from '../../../support/made-up-bank';

describe('the questions asked', () => {
  it('are all thirty in the bank’s order', () => {
    const asked = questionsAsked(madeUpBank, 'full');
    expect(asked.map((each) => each.question.id)).toEqual(
      madeUpBank.areas.flatMap((area) => area.questions.map((question) => question.id)),
    );
    expect(asked.map((each) => each.position)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
  });

  it('are two an area in a quick check, numbered among themselves', () => {
    const asked = questionsAsked(madeUpBank, 'quick');
    expect(
      asked.map(
        ({ question, number, count, position, total }) =>
          `${question.id} ${number}/${count} ${position}/${total}`,
      ),
    ).toEqual([
      'aims-1 1/2 1/10',
      'aims-2 2/2 2/10',
      'roles-1 1/2 3/10',
      'roles-2 2/2 4/10',
      'gov-1 1/2 5/10',
      'gov-2 2/2 6/10',
      'risk-1 1/2 7/10',
      'risk-2 2/2 8/10',
      'skills-1 1/2 9/10',
      'skills-2 2/2 10/10',
    ]);
  });

  it('are found by their ids, with their area', () => {
    expect(questionsById(madeUpBank).get('risk-3')).toMatchObject({
      area: { id: 'risk-sharing' },
      question: { id: 'risk-3' },
    });
    expect(questionsById(madeUpBank).size).toBe(30);
    expect(questionsById(madeUpBank).get('gov-1')?.area.name).toBe('Governance');
  });
});
