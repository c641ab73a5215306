import { describe, expect, it } from 'vitest';
import { comparisonHeadline } from '../../../src/wording/comparison-headline';
import { answersOf } from '../../support/assessment-builder';
import {
  figuresOf,
  toAll,
  together,
  toQuestion,
  type Voice,
} from '../../support/comparison-builder';

/** Each speaks for its organisation, so that a gap between the two is clear. */
const one = (answers: Voice['answers'] = {}): Voice => ({
  by: 'Riverside Trust',
  kind: 'organisation',
  answers,
});
const other = (answers: Voice['answers'] = {}): Voice => ({
  by: 'Wenlow Carers',
  kind: 'organisation',
  answers,
});
type Rows = Parameters<typeof answersOf>[0];
const two = (mine: Rows, theirs: Rows) => [
  one(toAll(3, answersOf(mine))),
  other(toAll(3, answersOf(theirs))),
];

describe('the headline of a comparison', () => {
  it.each<[string, readonly Voice[], string, string]>([
    [
      'nobody',
      [],
      'There is nothing to compare yet.',
      'Add the assessments of two people or more.',
    ],
    [
      'one person',
      [one(toAll(3))],
      'One person has answered so far.',
      'Add the assessments of others, and you see here where they agree and where they don’t.',
    ],
    [
      'an agreed result alone',
      [{ kind: 'consensus', answers: toAll(3) }],
      'Only what you agreed together is here.',
      'Add the assessments that people gave alone, and you see them beside it.',
    ],
    ['all alike', two({}, {}), 'You see all five areas alike.', ''],
    [
      'all different',
      two(
        {},
        {
          'shared-aims': [0, 0],
          roles: [0, 0],
          governance: [0, 0],
          'risk-sharing': [0, 0],
          'business-skills': [0, 0],
        },
      ),
      'In each of the five areas there is something that you see differently.',
      'Of 30 questions, ten are perception gaps.',
    ],
    [
      'one different',
      two({}, { roles: [0, 0] }),
      'You agree on shared aims, governance, risk sharing and business skills. You see roles differently.',
      'Of 30 questions, two are perception gaps.',
    ],
    [
      'one question that is seen differently, which is no area',
      two({}, { roles: [0] }),
      'You agree on shared aims, governance, risk sharing and business skills.',
      'Of 30 questions, one is a perception gap.',
    ],
    [
      'one person a partner, of whom nobody can say whose gap it is',
      two({}, { roles: [0, 0] }).map((voice) => ({ ...voice, kind: 'individual' as const })),
      'You agree on shared aims, governance, risk sharing and business skills.',
      'Of 30 questions, two may show a difference, or it may be who answered.',
    ],
    [
      'gaps that are clear beside one that is not',
      [
        ...two({}, { roles: [0, 0] }),
        { by: 'Northmere', answers: toAll(3, toQuestion('gov-1', 0)) },
      ],
      'You agree on shared aims, risk sharing and business skills. You see roles differently.',
      'Of 30 questions, two are perception gaps. One more may show a difference, or it may be who answered.',
    ],
    [
      'different starting points, which are no disagreement',
      two({}, { roles: [3, 3, 0] }),
      'You agree on shared aims, governance, risk sharing and business skills.',
      'Of 30 questions, one shows different starting points.',
    ],
    [
      'nothing known',
      [one(), other()],
      'There is no area yet in which you clearly agree or differ.',
      '',
    ],
    [
      'blind spots everywhere',
      [one(toAll('dk')), other(toAll('dk'))],
      'There is no area yet in which you clearly agree or differ.',
      'Of 30 questions, 30 are blind spots.',
    ],
    [
      'people of one partner who differ',
      [
        one(toAll(3)),
        one(toAll(3, answersOf({ roles: [0, 0] }))),
        one(toAll(3, answersOf({ roles: [0, 0] }))),
      ],
      'You agree on shared aims, governance, risk sharing and business skills. You see roles differently.',
      'Of 30 questions, two show split views.',
    ],
  ])('with %s', (_case, voices, finding, detail) => {
    expect(comparisonHeadline(figuresOf(voices))).toEqual({ finding, detail });
  });
});

it('speaks of days and sectors, and not of partners, where the answers are grouped by them', () => {
  const apart = [
    {
      kind: 'organisation' as const,
      partner: 'Riverside Trust',
      on: '2026-11-10',
      answers: toAll(4),
    },
    {
      kind: 'organisation' as const,
      partner: 'Riverside Trust',
      on: '2026-11-20',
      answers: toAll(0),
    },
  ];
  expect(comparisonHeadline(figuresOf(apart, 'date')).finding).toMatch(
    /^Answers of different days differ on shared aims, /,
  );
});

describe('alike is said of nobody who is not', () => {
  const person = (by: string, answers: Voice['answers'] = {}): Voice => ({ by, answers });
  it('with people who answered 1 and 3 throughout', () => {
    const said = comparisonHeadline(
      figuresOf([
        person('Riverside', toAll(1)),
        person('Riverside', toAll(3)),
        person('Wenlow', toAll(2)),
      ]),
    );
    expect(said).toEqual({
      finding: 'There is no area yet in which you clearly agree or differ.',
      detail: 'On 30 questions, the partners stand close, but people inside one of them do not.',
    });
    const sectors = figuresOf(
      [
        person('Riverside', toAll(1)),
        person('Riverside', toAll(3)),
        { ...person('Wenlow', toAll(2)), sector: 'voluntary' },
      ],
      'sector',
    );
    expect(comparisonHeadline(sectors).detail).toBe(
      'On 30 questions, the sectors stand close, but people inside one of them do not.',
    );
    const half = [toAll(1), toAll(3), toAll(1), toAll(3)];
    expect(
      comparisonHeadline(
        figuresOf(
          half.map((answers, index) => person(index < 2 ? 'Riverside' : 'Wenlow', answers)),
        ),
      ),
    ).toEqual({
      finding: 'There is no area yet in which you clearly agree or differ.',
      detail: 'Of 30 questions, 30 show mixed views.',
    });
  });

  it('with one name in three spellings, whose people answered 1, 3 and 4 throughout', () => {
    const { finding } = comparisonHeadline(
      figuresOf([
        person('Tŷ Hafan Café', toAll(1)),
        person('  tŷ hafan café ', toAll(3)),
        person('Tŷ Hafan Café'.normalize('NFD'), toAll(4)),
        person('Wenlow', toAll(2)),
      ]),
    );
    expect(finding).not.toContain('alike');
  });

  it('with one answer each, of which nobody can tell whose gap it is', () => {
    expect(
      comparisonHeadline(
        figuresOf([
          person('Riverside', toQuestion('gov-1', 3)),
          person('Wenlow', toQuestion('gov-1', 1)),
          person('Hill Street', toQuestion('gov-1', 'dk')),
        ]),
      ),
    ).toEqual({
      finding: 'There is no area yet in which you clearly agree or differ.',
      detail: 'Of 30 questions, one may show a difference, or it may be who answered.',
    });
  });

  it('without naming who stands far from the rest', () => {
    const twelve = Array.from({ length: 12 }, (_, index) =>
      person(index % 2 === 0 ? 'Riverside' : 'Wenlow', toAll(3)),
    );
    const [first, ...rest] = twelve;
    const apart = (ids: readonly string[]) => ({
      ...first,
      answers: toAll(3, together(ids.map((id) => toQuestion(id, 0)))),
    });
    expect(comparisonHeadline(figuresOf([apart(['aims-1']), ...rest]))).toEqual({
      finding: 'You see all five areas alike.',
      detail: 'On ‘Talking about the work’, one of 12 chose 0.',
    });
    expect(comparisonHeadline(figuresOf([apart(['aims-1', 'gov-1']), ...rest])).detail).toBe(
      'On two questions somebody stands more than two levels from the mean.',
    );
  });
});

describe('grouped by sector or day', () => {
  const inSectors = (mine: Voice['answers'], theirs: Voice['answers']) => [
    { ...one(mine), by: 'Riverside Trust' },
    { ...other(theirs), by: 'Wenlow Carers', sector: 'voluntary' as const },
  ];
  it.each([
    [
      'answers that are alike',
      inSectors(toAll(3), toAll(3)),
      'sector',
      'Answers from different sectors are alike on all five areas.',
    ],
    [
      'different starting points',
      inSectors(toAll(3), toAll(3, { ...toQuestion('roles-3', 0), ...toQuestion('roles-6', 0) })),
      'sector',
      'Answers from different sectors differ on roles.',
    ],
    [
      'nothing known',
      inSectors(toAll('dk'), toAll('dk')),
      'sector',
      'There is no area yet in which answers from different sectors are clearly alike or differ.',
    ],
    [
      'one sector',
      [one(toAll(3)), one(toAll(0))],
      'sector',
      'All of these answers are from one sector.',
    ],
    ['one day', [one(toAll(3)), other(toAll(0))], 'date', 'All of these answers are of one day.'],
  ] as const)('says it right of %s', (_what, voices, grouping, finding) => {
    expect(comparisonHeadline(figuresOf(voices, grouping)).finding).toBe(finding);
  });
});
