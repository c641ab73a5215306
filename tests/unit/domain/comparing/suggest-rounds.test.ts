import { describe, expect, it } from 'vitest';
import { setRounds } from '../../../../src/domain/comparing/edit-comparison';
import { suggestRounds } from '../../../../src/domain/comparing/suggest-rounds';
import type { comparisonOf } from '../../../support/comparison-builder';
import { resolvedOf, type Voice } from '../../../support/comparison-builder';

const chair = (on: string, instead: Partial<Voice> = {}): Voice => ({
  by: 'Riverside Trust',
  role: 'Chair',
  on,
  ...instead,
});
const offered = (voices: readonly Voice[]) => Object.fromEntries(suggestRounds(resolvedOf(voices)));

describe('the rounds offered', () => {
  it('are one for each day of the same respondent, and others fall into the round that had begun', () => {
    expect(
      offered([
        chair('2026-05-01'),
        chair('2026-11-01'),
        chair('2026-05-03', { by: 'Wenlow Carers' }),
        chair('2026-11-05', { by: 'Wenlow Carers', role: 'Nurse' }),
        { kind: 'consensus', on: '2026-11-06' },
      ]),
    ).toEqual({
      'a-1': 1,
      'a-2': 2,
      'a-3': 1,
      'a-4': 2,
      'a-5': 2,
    });
  });

  it('are three for three days, whatever the order of the files', () => {
    expect(offered([chair('2027-05-01'), chair('2026-05-01'), chair('2026-11-01')])).toEqual({
      'a-1': 3,
      'a-2': 1,
      'a-3': 2,
    });
  });

  it('are two at most where the days lie less than four weeks apart: several of one role may be several people', () => {
    const trustees = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'];
    expect(
      offered([
        ...trustees.map((on) => chair(on, { by: 'Wenlow Carers', role: 'Trustee' })),
        chair('2026-11-01'),
      ]),
    ).toEqual({ 'a-1': 1, 'a-2': 2, 'a-3': 2, 'a-4': 2, 'a-5': 2, 'a-6': 1 });
  });

  it.each<[string, readonly string[], readonly number[]]>([
    ['the widest gap', ['2026-11-01', '2026-11-02', '2026-11-09', '2026-11-10'], [1, 1, 2, 2]],
    ['four weeks', ['2026-11-01', '2026-11-28', '2026-12-26', '2026-12-27'], [1, 1, 2, 2]],
    [
      'every four weeks',
      ['2026-05-01', '2026-05-03', '2026-11-01', '2026-11-02', '2027-05-01'],
      [1, 1, 2, 2, 3],
    ],
  ])('begin at %s', (_what, days, rounds) => {
    expect(Object.values(offered(days.map((on) => chair(on))))).toEqual(rounds);
  });

  it('go by the day of completing, else of the last change', () => {
    expect(
      offered([
        chair('2026-11-01', { instead: { completedAt: '2026-05-01T10:00:00.000Z' } }),
        chair('2026-11-01'),
      ]),
    ).toEqual({ 'a-1': 1, 'a-2': 2 });
  });

  it('are two for two answers of the organisation, whatever their labels', () => {
    expect(
      offered([
        chair('2026-05-01', { kind: 'organisation' }),
        chair('2026-11-01', { kind: 'organisation', role: undefined }),
      ]),
    ).toEqual({ 'a-1': 1, 'a-2': 2 });
  });

  it.each<[string, readonly Voice[]]>([
    ['on the same day', [chair('2026-05-01'), chair('2026-05-01')]],
    ['with other roles', [chair('2026-05-01'), chair('2026-11-01', { role: 'Nurse' })]],
    ['of other partners', [chair('2026-05-01'), chair('2026-11-01', { by: 'Wenlow Carers' })]],
    [
      'of people without a role, who may be anybody',
      [chair('2026-05-01', { role: undefined }), chair('2026-11-01', { role: undefined })],
    ],
    [
      'of a person and the organisation',
      [chair('2026-05-01'), chair('2026-11-01', { kind: 'organisation' })],
    ],
    [
      'agreed together',
      [
        { kind: 'consensus', on: '2026-05-01' },
        { kind: 'consensus', on: '2026-11-01' },
      ],
    ],
    ['that are in their rounds already', [chair('2026-05-01'), chair('2026-11-01', { round: 2 })]],
    ['of nobody', []],
  ])('are none for assessments %s', (_case, voices) => {
    expect(offered(voices)).toEqual({});
  });

  it('offer nothing any more once they are taken', () => {
    const voices = [
      chair('2026-05-01'),
      chair('2026-11-01'),
      chair('2026-11-02', { by: 'Wenlow Carers' }),
    ];
    const taken = (comparison: ReturnType<typeof comparisonOf>) =>
      setRounds(comparison, suggestRounds(resolvedOf(voices)), comparison.updatedAt);
    expect(resolvedOf(voices, taken).rounds).toEqual([1, 2]);
    expect(suggestRounds(resolvedOf(voices, taken)).size).toBe(0);
  });
});
