import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/domain/model/comparison';
import {
  addAssessments,
  chooseSector,
  excludeAssessment,
  mergePartners,
  removeAssessment,
  setRounds,
  splitName,
} from '../../../../src/domain/comparing/edit-comparison';
import { undoChange } from '../../../../src/domain/comparing/undo-change';
import { givenNames } from '../../../../src/wording/given-names';
import { assessmentsOf, comparisonOf, type Voice } from '../../../support/comparison-builder';

const at = '2026-12-01T10:00:00.000Z';
const later = '2026-12-02T10:00:00.000Z';
const from = (...names: string[]): Voice[] => names.map((by) => ({ by }));
const names = ['Riverside Trust', 'Wenlow Carers', 'Northmere Council', 'Hill Hospice'];
const comparison = comparisonOf(from(...names));
const [fifth] = assessmentsOf(from(...names, 'Dale Trust')).slice(4);
if (fifth === undefined) throw new Error('There is no fifth assessment.');

type Change = (current: Comparison) => Comparison;
const inRound =
  (id: string, round: number): Change =>
  (current) =>
    setRounds(current, new Map([[id, round]]), at);
const merge =
  (into: string, merged: string): Change =>
  (current) =>
    mergePartners(current, into, merged, at);
const takeOut =
  (id: string): Change =>
  (current) =>
    removeAssessment(current, id, at);
const leaveOut =
  (id: string, leftOut = true): Change =>
  (current) =>
    excludeAssessment(current, id, leftOut, at);
const split =
  (alias: string, name: string): Change =>
  (current) =>
    splitName(current, alias, name, 'other', at, givenNames);
const sector =
  (alias: string): Change =>
  (current) =>
    chooseSector(current, alias, 'commissioner', at);
const comesIn: Change = (current) => addAssessments(current, [fifth], 1, at, givenNames);

const undo = (current: Comparison, change: Change, before = comparison) =>
  undoChange(current, before, change(before), later);
const makeup = ({ partners, members }: Comparison) => ({ partners, members });

const changes: Record<string, Change> = {
  'put in a round': inRound('a-1', 2),
  'taken out': takeOut('a-2'),
  'left out': leaveOut('a-3'),
  merged: merge('Partner A', 'Partner B'),
  'given a sector': sector('Partner D'),
  'come in': comesIn,
};

describe('a change that is undone', () => {
  it.each(Object.entries(changes))('at once leaves all as it was: %s', (_what, change) => {
    const undone = undo(change(comparison), change);
    expect(makeup(undone)).toEqual(makeup(comparison));
    expect(undone.updatedAt).toBe(later);
  });

  it('of a name that was split off puts it back', () => {
    const merged = merge('Partner A', 'Partner B')(comparison);
    const change = split('Partner A', 'Wenlow Carers');
    expect(makeup(undo(change(merged), change, merged))).toEqual(makeup(merged));
  });

  it('changes nothing where another tab has taken it back', () => {
    const change = leaveOut('a-1');
    expect(undo(comparison, change)).toBe(comparison);
  });

  it.each<[string, Change, Change, (current: Comparison) => unknown, unknown]>([
    [
      'what was taken out since',
      leaveOut('a-1'),
      takeOut('a-2'),
      ({ members }) => members.map(({ assessment }) => assessment),
      ['a-1', 'a-3', 'a-4'],
    ],
    [
      'a round that was given since',
      inRound('a-1', 2),
      inRound('a-1', 3),
      ({ members }) => members[0]?.round,
      3,
    ],
    [
      'what was left out since of what is taken back',
      inRound('a-1', 2),
      leaveOut('a-1'),
      ({ members }) => members[0],
      { assessment: 'a-1', round: 1, leftOut: true },
    ],
    [
      'partners that were merged since',
      takeOut('a-1'),
      merge('Partner C', 'Partner D'),
      ({ partners }) => partners.map(({ name, also }) => [name, ...also]),
      [['Riverside Trust'], ['Wenlow Carers'], ['Northmere Council', 'Hill Hospice']],
    ],
    [
      'a name that was merged since into the same partner',
      merge('Partner A', 'Partner B'),
      merge('Partner A', 'Partner C'),
      ({ partners }) => partners.map(({ name, also }) => [name, ...also]),
      [['Riverside Trust', 'Northmere Council'], ['Wenlow Carers'], ['Hill Hospice']],
    ],
    [
      'what has come in since, with its partner',
      takeOut('a-1'),
      comesIn,
      ({ members, partners }) => [members.length, partners.at(-1)?.name],
      [5, 'Dale Trust'],
    ],
    [
      'a sector that was chosen since',
      merge('Partner A', 'Partner B'),
      sector('Partner A'),
      ({ partners }) => partners[0]?.sector,
      'commissioner',
    ],
  ])('leaves %s', (_what, change, since, seen, expected) => {
    expect(seen(undo(since(change(comparison)), change))).toEqual(expected);
  });

  it('gives a partner that comes back its alias, and the one that took it since none', () => {
    const change = merge('Partner C', 'Partner D');
    const current = comesIn(change(comparison));
    expect(current.partners.at(-1)).toMatchObject({ name: 'Dale Trust', alias: 'Partner D' });
    const undone = undo(current, change);
    expect(undone.partners.map(({ name, alias }) => [name, alias])).toEqual([
      ['Riverside Trust', 'Partner A'],
      ['Wenlow Carers', 'Partner B'],
      ['Northmere Council', 'Partner C'],
      ['Hill Hospice', 'Partner D'],
    ]);
    expect(undone.members.map(({ assessment }) => assessment)).toContain('a-5');
  });
});

it('whatever was changed, in whatever order, undoing all of it leaves all as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.values(changes)), { maxLength: 8 }), (made) => {
      const steps: Comparison[] = [comparison];
      for (const change of made) steps.push(change(steps.at(-1) ?? comparison));
      const undone = made.reduceRight(
        (current, _change, index) => {
          const [before, after] = [steps[index], steps[index + 1]];
          return before === undefined || after === undefined
            ? current
            : undoChange(current, before, after, later);
        },
        steps.at(-1) ?? comparison,
      );
      expect(makeup(undone)).toEqual(makeup(comparison));
    }),
  );
});
