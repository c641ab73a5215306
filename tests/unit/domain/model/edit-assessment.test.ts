import { describe, expect, it } from 'vitest';
import {
  chooseAnswer,
  clearAnswer,
  newAssessment,
  putAnswerBack,
  tellBasis,
  writeNote,
  type Details,
} from '../../../../src/domain/model/edit-assessment';
import { anAssessment, answersOf, type Mark } from '../../../support/assessment-builder';

const now = '2026-11-23T09:00:00.000Z';
const later = '2026-11-24T09:00:00.000Z';

const details: Details = {
  partnership: 'Riverside dementia support',
  partner: { name: 'Riverside Carers', sector: 'voluntary' },
  respondent: { kind: 'individual', label: 'Trustee' },
  length: 'full',
  otherPartners: ['Riverside Hospitals NHS Trust'],
};

const six = (mark: Mark): Mark[] => Array<Mark>(6).fill(mark);
const complete = answersOf({
  'shared-aims': six(0),
  roles: six('dk'),
  governance: six('na'),
  'risk-sharing': six(2),
  'business-skills': six(4),
});

describe('a new assessment', () => {
  it('has the details, its id and moment, and no answers', () => {
    expect(newAssessment(details, 'id-1', now)).toEqual({
      id: 'id-1',
      ...details,
      createdAt: now,
      updatedAt: now,
      answers: {},
    });
  });

  it('has no partner for a consensus, and no key for what is absent', () => {
    const { partner: _, ...rest } = details;
    const made = newAssessment(
      { ...rest, respondent: { kind: 'consensus' }, otherPartners: [] },
      'id-1',
      now,
    );
    expect(Object.keys(made).sort()).toEqual([
      'answers',
      'createdAt',
      'id',
      'length',
      'partnership',
      'respondent',
      'updatedAt',
    ]);
  });
});

describe('choosing an answer', () => {
  it('answers a blank question', () => {
    expect(chooseAnswer(anAssessment(), 'gov-1', 0, now)).toEqual({
      ...anAssessment(),
      updatedAt: now,
      answers: { 'gov-1': { level: 0 } },
    });
    expect(chooseAnswer(anAssessment(), 'gov-1', 'not-applicable', now).answers).toEqual({
      'gov-1': { answer: 'not-applicable' },
    });
  });

  it('keeps note and basis from one level to another', () => {
    const before = anAssessment({
      answers: { 'gov-1': { level: 3, basis: 'seen', note: 'Minutes' } },
    });
    expect(chooseAnswer(before, 'gov-1', 2, now).answers['gov-1']).toEqual({
      level: 2,
      basis: 'seen',
      note: 'Minutes',
    });
  });

  it.each(['dont-know', 'not-applicable'] as const)(
    'keeps the note and drops the basis with the level: %s',
    (choice) => {
      const before = anAssessment({
        answers: { 'gov-1': { level: 3, basis: 'seen', note: 'Minutes' } },
      });
      expect(chooseAnswer(before, 'gov-1', choice, now).answers['gov-1']).toEqual({
        answer: choice,
        note: 'Minutes',
      });
    },
  );

  it('does not bring the basis back with a level', () => {
    const before = anAssessment({
      answers: { 'gov-1': { level: 3, basis: 'seen', note: 'Minutes' } },
    });
    expect(
      chooseAnswer(chooseAnswer(before, 'gov-1', 'dont-know', now), 'gov-1', 3, later).answers[
        'gov-1'
      ],
    ).toEqual({ level: 3, note: 'Minutes' });
  });

  it('leaves every other answer alone, and the assessment that it was given', () => {
    const before = anAssessment({ answers: answersOf({ roles: [1, 2, 'dk'] }) });
    const copy = structuredClone(before);
    const { 'roles-2': _, ...others } = chooseAnswer(before, 'roles-2', 4, now).answers;
    expect(others).toEqual({ 'roles-1': { level: 1 }, 'roles-3': { answer: 'dont-know' } });
    expect(before).toEqual(copy);
  });

  it('keeps the day on which the assessment was finished', () => {
    const done = anAssessment({ answers: complete, completedAt: now });
    expect(chooseAnswer(done, 'gov-1', 1, later).completedAt).toBe(now);
  });
});

describe('a note', () => {
  it('is written beside the answer', () => {
    const before = anAssessment({
      answers: { 'gov-1': { level: 3, basis: 'told' }, 'gov-2': { answer: 'dont-know' } },
    });
    expect(writeNote(before, 'gov-1', 'Minutes, September', now)).toMatchObject({
      updatedAt: now,
      answers: { 'gov-1': { level: 3, basis: 'told', note: 'Minutes, September' } },
    });
    expect(writeNote(before, 'gov-2', 'Ask the chair', now).answers['gov-2']).toEqual({
      answer: 'dont-know',
      note: 'Ask the chair',
    });
  });

  it.each(['', '   ', '\n\t'])('that is empty is no note: %j', (text) => {
    const before = anAssessment({ answers: { 'gov-1': { level: 3, note: 'Minutes' } } });
    expect(writeNote(before, 'gov-1', text, now).answers['gov-1']).toEqual({ level: 3 });
  });

  it('is not written where there is no answer', () => {
    const before = anAssessment();
    expect(writeNote(before, 'gov-1', 'Minutes', now)).toBe(before);
  });
});

describe('how the respondent knows', () => {
  it('is told beside a level, and the note stays', () => {
    const before = anAssessment({
      answers: { 'gov-1': { level: 3, basis: 'guess', note: 'Minutes' } },
    });
    expect(tellBasis(before, 'gov-1', 'seen', now)).toMatchObject({
      updatedAt: now,
      answers: { 'gov-1': { level: 3, basis: 'seen', note: 'Minutes' } },
    });
  });

  it('is told at level 0 too', () => {
    expect(
      tellBasis(anAssessment({ answers: { 'gov-1': { level: 0 } } }), 'gov-1', 'told', now).answers[
        'gov-1'
      ],
    ).toEqual({ level: 0, basis: 'told' });
  });

  it('is not told without a level', () => {
    const before = anAssessment({ answers: answersOf({ roles: ['dk', 'na'] }) });
    for (const id of ['roles-1', 'roles-2', 'roles-3'])
      expect(tellBasis(before, id, 'seen', now)).toBe(before);
  });
});

describe('an answer that is cleared', () => {
  const answers = {
    'gov-1': { level: 3, basis: 'seen', note: 'Minutes' },
    'gov-2': { level: 1 },
  } as const;
  const before = anAssessment({ answers });

  it('leaves the question blank, with no key, and the others as they are', () => {
    const after = clearAnswer(before, 'gov-1', later);
    expect(after).toEqual({ ...before, updatedAt: later, answers: { 'gov-2': { level: 1 } } });
  });

  it('changes nothing where there is none', () => {
    expect(clearAnswer(before, 'gov-3', later)).toBe(before);
  });

  it('comes back as it was, unless the question has been answered anew', () => {
    const cleared = clearAnswer(before, 'gov-1', later);
    expect(putAnswerBack(cleared, 'gov-1', answers['gov-1'], later).answers).toEqual(answers);
    const anew = chooseAnswer(cleared, 'gov-1', 0, later);
    expect(putAnswerBack(anew, 'gov-1', answers['gov-1'], later)).toBe(anew);
  });
});
