import { describe, expect, it } from 'vitest';
import { dotsOf } from '../../../../src/domain/comparing/dots-of';
import type { Grouping } from '../../../../src/domain/comparing/grouping';
import { respondentNames } from '../../../../src/domain/comparing/respondent-names';
import { figuresOf, figuresOn, toQuestion, type Voice } from '../../../support/comparison-builder';

const voices: readonly Voice[] = [
  {
    by: 'Riverside Trust',
    sector: 'nhs-trust',
    role: 'Chair',
    on: '2026-11-20',
    answers: toQuestion('aims-1', 4),
  },
  {
    by: 'Hill Trust',
    sector: 'nhs-trust',
    role: 'Chair',
    on: '2026-11-10',
    answers: toQuestion('aims-1', 2),
  },
  { by: 'Wenlow Carers', sector: 'voluntary', on: '2026-11-20', answers: toQuestion('aims-1', 0) },
  {
    by: 'Wenlow Carers',
    sector: 'voluntary',
    kind: 'organisation',
    on: '2026-11-10',
    answers: toQuestion('aims-1', 0),
  },
];
const grouped = (grouping: Grouping) =>
  figuresOf(voices, grouping).groups.map(({ side, marker, members }) => [
    side,
    marker,
    members.length,
  ]);

describe('the groups of a round', () => {
  it('are the partners in the order added', () => {
    expect(grouped('partner')).toEqual([
      [{ kind: 'partner', name: 'Riverside Trust' }, 0, 1],
      [{ kind: 'partner', name: 'Hill Trust' }, 1, 1],
      [{ kind: 'partner', name: 'Wenlow Carers' }, 2, 2],
    ]);
  });

  it('are the sectors, which take the partners’ place in every weight', () => {
    expect(grouped('sector')).toEqual([
      [{ kind: 'sector', sector: 'nhs-trust' }, 0, 2],
      [{ kind: 'sector', sector: 'voluntary' }, 1, 2],
    ]);
    expect(figuresOn(figuresOf(voices), 'aims-1')).toMatchObject({ mean: 2, spread: 4 });
    expect(figuresOn(figuresOf(voices, 'sector'), 'aims-1')).toMatchObject({
      mean: 1.5,
      spread: 3,
      groupsWithLevel: 2,
    });
  });

  it('are the days, first to last', () => {
    expect(grouped('date')).toEqual([
      [{ kind: 'date', day: '2026-11-10' }, 0, 2],
      [{ kind: 'date', day: '2026-11-20' }, 1, 2],
    ]);
    expect(figuresOn(figuresOf(voices, 'date'), 'aims-1')).toMatchObject({ mean: 1.5, spread: 1 });
  });

  it('are the respondents, each with the name of the partner, and no figure of a question changes', () => {
    expect(grouped('respondent').map(([side]) => side)).toEqual([
      { kind: 'respondent', respondent: 'Chair', partner: 'Riverside Trust' },
      { kind: 'respondent', respondent: 'Chair', partner: 'Hill Trust' },
      { kind: 'respondent', respondent: 'No role given', partner: 'Wenlow Carers' },
      { kind: 'respondent', respondent: 'The organisation', partner: 'Wenlow Carers' },
    ]);
    expect(figuresOf(voices, 'respondent').questions).toEqual(figuresOf(voices).questions);
  });

  it('keep a partner’s marker where others have nothing in the round', () => {
    const later = voices.map((voice, index) => ({ ...voice, round: index === 2 ? 2 : 1 }));
    expect(figuresOf(later).groups.map(({ key, marker }) => [key, marker])).toEqual([
      ['partner-2', 2],
    ]);
    expect(figuresOf(later, 'partner', 1).groups.map(({ marker }) => marker)).toEqual([0, 1, 2]);
    expect(figuresOf(later, 'partner', 3).groups).toEqual([]);
  });
});

it('the dots of a question are one for each respondent with a level', () => {
  const more = [...voices, { by: 'Hill Trust', answers: toQuestion('aims-1', 'dk') }];
  expect(dotsOf(figuresOf(more), 'aims-1').map(({ marker, level }) => [marker, level])).toEqual([
    [0, 4],
    [1, 2],
    [2, 0],
    [2, 0],
  ]);
  expect(dotsOf(figuresOf(more), 'roles-1')).toEqual([]);
});

const namesOf = (...roles: readonly string[]) =>
  respondentNames(
    roles.map((label) => ({ kind: 'individual', label })),
    ({ label = '' }) => label,
  );

it('no two respondents of one partner are called the same', () => {
  expect(namesOf('Chair', 'Nurse', 'Chair')).toEqual(['Chair 1', 'Nurse', 'Chair 2']);
  expect(namesOf('Chair', 'Chair', 'Chair 1')).toEqual(['Chair 2', 'Chair 3', 'Chair 1']);
});
