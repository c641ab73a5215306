import { describe, expect, it } from 'vitest';
import { dotsOf } from '../../../../src/domain/comparing/dots-of';
import type { Grouping } from '../../../../src/domain/comparing/grouping';
import { respondentNames } from '../../../../src/domain/comparing/respondent-names';
import {
  assessmentsOf,
  figuresOf,
  figuresOn,
  toQuestion,
  type Voice,
} from '../../../support/comparison-builder';

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
  figuresOf(voices, grouping).groups.map(({ name, marker, members }) => [
    name,
    marker,
    members.length,
  ]);

describe('the groups of a round', () => {
  it('are the partners in the order added', () => {
    expect(grouped('partner')).toEqual([
      ['Riverside Trust', 0, 1],
      ['Hill Trust', 1, 1],
      ['Wenlow Carers', 2, 2],
    ]);
  });

  it('are the sectors, which take the partners’ place in every weight', () => {
    expect(grouped('sector')).toEqual([
      ['NHS trust', 0, 2],
      ['Voluntary organisation', 1, 2],
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
      ['10 November 2026', 0, 2],
      ['20 November 2026', 1, 2],
    ]);
    expect(figuresOn(figuresOf(voices, 'date'), 'aims-1')).toMatchObject({ mean: 1.5, spread: 1 });
  });

  it('are the respondents, each with the name of the partner, and no figure of a question changes', () => {
    expect(grouped('respondent').map(([name]) => name)).toEqual([
      'Chair, Riverside Trust',
      'Chair, Hill Trust',
      'No role given, Wenlow Carers',
      'The organisation, Wenlow Carers',
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

it('no two respondents of one partner are called the same', () => {
  expect(
    respondentNames(assessmentsOf([{ role: 'Chair' }, { role: 'Nurse' }, { role: 'Chair' }])),
  ).toEqual(['Chair 1', 'Nurse', 'Chair 2']);
  const names = respondentNames(
    assessmentsOf([{ role: 'Chair' }, { role: 'Chair' }, { role: 'Chair 1' }]),
  );
  expect(new Set(names).size).toBe(3);
});
