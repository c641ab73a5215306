import { describe, expect, it } from 'vitest';
import {
  addAssessments,
  chooseSector,
  excludeAssessment,
  mergePartners,
  newComparison,
  renameComparison,
  setRounds,
  splitName,
  removeAssessment,
} from '../../../../src/domain/comparing/edit-comparison';
import { indexFinder } from '../../../../src/domain/comparing/partner-index';
import { areNear, nearPairs } from '../../../../src/domain/comparing/near-names';
import { assessmentsOf, comparisonOf, type Voice } from '../../../support/comparison-builder';
import { givenNames } from '../../../../src/wording/given-names';

const later = '2026-12-01T10:00:00.000Z';
const from = (...names: string[]): Voice[] => names.map((by) => ({ by }));
const partnersOf = (...names: string[]) =>
  comparisonOf(from(...names)).partners.map(({ name, alias }) => [name, alias]);

describe('adding to a comparison', () => {
  it('puts each assessment under its partner, with an alias in the order added', () => {
    const comparison = comparisonOf([
      ...from('Riverside Trust', 'Wenlow Carers'),
      { kind: 'consensus' },
    ]);
    expect(comparison.partners.map(({ name, alias, also }) => [name, alias, also])).toEqual([
      ['Riverside Trust', 'Partner A', []],
      ['Wenlow Carers', 'Partner B', []],
    ]);
    expect(comparison.members).toEqual([
      { assessment: 'a-1', round: 1 },
      { assessment: 'a-2', round: 1 },
      { assessment: 'a-3', round: 1 },
    ]);
  });

  it('changes nothing for those that are in it, in whatever round', () => {
    const comparison = comparisonOf(from('Riverside Trust'));
    expect(
      addAssessments(comparison, assessmentsOf(from('Riverside Trust')), 2, later, givenNames),
    ).toBe(comparison);
    const [same] = assessmentsOf(from('Hill Trust'));
    if (same === undefined) throw new Error('There is no assessment.');
    expect(
      addAssessments(newComparison('A', 'c', later), [same, same], 1, later, givenNames).members,
    ).toHaveLength(1);
  });

  it.each([
    ['case', 'Riverside Trust', 'RIVERSIDE trust'],
    ['surrounding spaces', 'Riverside Trust', '  Riverside Trust '],
    ['doubled spaces', 'Riverside Trust', 'Riverside  Trust'],
    ['Unicode form', 'Café Châlet'.normalize('NFC'), 'Café Châlet'.normalize('NFD')],
    ['case and Unicode form', 'ÉLAN Trust'.normalize('NFC'), 'élan trust'.normalize('NFD')],
  ])('takes names that differ by %s for one partner', (_what, one, other) => {
    expect(partnersOf(one, other)).toEqual([[one, 'Partner A']]);
    expect(partnersOf(other, one)).toEqual([[other, 'Partner A']]);
  });

  it('never merges near names unasked', () => {
    expect(partnersOf('Riverside Trust', 'Riverside NHS Trust')).toHaveLength(2);
  });

  it('goes on after Partner Z', () => {
    expect(
      partnersOf(...Array.from({ length: 28 }, (_, index) => `Organisation ${index}`))
        .map(([, alias]) => alias)
        .slice(24),
    ).toEqual(['Partner Y', 'Partner Z', 'Partner AA', 'Partner AB']);
  });
});

describe('merging and splitting', () => {
  const three = comparisonOf(from('Riverside Trust', 'Riverside NHS Trust', 'Wenlow Carers'));
  const merged = mergePartners(three, 'Partner A', 'Partner B', later);
  const split = splitName(
    merged,
    'Partner A',
    'Riverside NHS Trust',
    'nhs-trust',
    later,
    givenNames,
  );
  const indexesIn = (partners: typeof three.partners) =>
    ['Riverside Trust', 'riverside nhs trust', 'Wenlow Carers'].map(
      (name) => partners[indexFinder(partners)(name)]?.name,
    );

  it('makes one partner of two, which keeps its alias and both names', () => {
    expect(merged.partners.map(({ name, alias, also }) => [name, alias, also])).toEqual([
      ['Riverside Trust', 'Partner A', ['Riverside NHS Trust']],
      ['Wenlow Carers', 'Partner C', []],
    ]);
    expect(indexesIn(merged.partners)).toEqual([
      'Riverside Trust',
      'Riverside Trust',
      'Wenlow Carers',
    ]);
    expect(merged.updatedAt).toBe(later);
  });

  it('can be undone: each name finds its own partner again, and nobody else’s alias changes', () => {
    expect(indexesIn(split.partners)).toEqual(indexesIn(three.partners));
    expect(split.partners.find(({ name }) => name === 'Wenlow Carers')?.alias).toBe('Partner C');
    expect(new Set(split.partners.map(({ alias }) => alias)).size).toBe(3);
  });

  it('gives a partner that is split off again the alias that it had', () => {
    expect(split.partners.find(({ name }) => name === 'Riverside NHS Trust')?.alias).toBe(
      'Partner B',
    );
  });

  it('keeps together, when a merged partner is split off again, the names that were merged into it before', () => {
    const four = comparisonOf(from('Riverside Trust', 'Hill Trust', 'Hill NHS Trust'));
    const all = mergePartners(
      mergePartners(four, 'Partner B', 'Partner C', later),
      'Partner A',
      'Partner B',
      later,
    );
    expect(all.partners.map(({ also }) => also)).toEqual([['Hill Trust', 'Hill NHS Trust']]);
  });

  it('splits off a name that differs by case alone, and keeps it apart', () => {
    const apart = splitName(
      comparisonOf(from('Riverside Trust', 'RIVERSIDE TRUST')),
      'Partner A',
      'RIVERSIDE TRUST',
      'other',
      later,
      givenNames,
    ).partners;
    const indexOf = indexFinder(apart);
    expect(['Riverside Trust', 'RIVERSIDE TRUST', 'riverside trust'].map(indexOf)).toEqual([
      0, 1, 0,
    ]);
    const again = mergePartners(
      { ...three, partners: apart },
      'Partner A',
      'Partner B',
      later,
    ).partners;
    expect(['Riverside Trust', 'RIVERSIDE TRUST'].map(indexFinder(again))).toEqual([0, 0]);
  });

  it('changes nothing for a partner with itself, one that is not there, or a partner’s own name', () => {
    expect(mergePartners(three, 'Partner A', 'Partner A', later)).toBe(three);
    expect(mergePartners(three, 'Partner A', 'Partner H', later)).toBe(three);
    expect(splitName(three, 'Partner A', 'Riverside Trust', 'other', later, givenNames)).toBe(
      three,
    );
    expect(splitName(three, 'Partner H', 'Riverside Trust', 'other', later, givenNames)).toBe(
      three,
    );
  });
});

describe('other changes', () => {
  const comparison = comparisonOf(from('Riverside Trust', 'Wenlow Carers'));
  it('leave the partners where they are when an assessment is taken out', () => {
    const without = removeAssessment(comparison, 'a-1', later);
    expect(without.members).toEqual([{ assessment: 'a-2', round: 1 }]);
    expect(without.partners).toEqual(comparison.partners);
  });

  it('leave an assessment out and take it in again', () => {
    const left = excludeAssessment(comparison, 'a-1', true, later);
    expect(left.members[0]).toEqual({ assessment: 'a-1', round: 1, leftOut: true });
    expect(excludeAssessment(left, 'a-1', false, later).members).toEqual(comparison.members);
  });

  it('set name, rounds and sector', () => {
    expect(renameComparison(comparison, 'Spring', later)).toEqual({
      ...comparison,
      name: 'Spring',
      updatedAt: later,
    });
    expect(
      setRounds(comparison, new Map([['a-2', 3]]), later).members.map(({ round }) => round),
    ).toEqual([1, 3]);
    expect(chooseSector(comparison, 'Partner B', 'voluntary', later).partners[1]).toMatchObject({
      sector: 'voluntary',
      sectorChosen: true,
    });
    expect(indexFinder(comparison.partners)('Hill Trust')).toBe(-1);
  });
});

describe('near names', () => {
  it.each([
    ['Riverside Trust', 'Riverside NHS Trust', true],
    ['Riverside Hospitals NHS Foundation Trust', 'The Riverside Trust', true],
    ['Wenlow Carers', 'Wenlow Carres', true],
    ['Wenlow Carers', 'Wenlow Carer', true],
    ['Mind', 'Mind Ltd', true],
    ['Bread & Roses', 'Bread and Roses', true],
    ['Riverside Trust', 'Wenlow Carers', false],
    ['Mind', 'Mund', false],
    ['Age UK', 'Age OK', false],
    ['North Riverside', 'South Riverside', false],
    ['NHS Trust', 'The Charity', false],
  ])('‘%s’ and ‘%s’: %s', (one, other, near) => {
    expect(areNear(one, other)).toBe(near);
    expect(areNear(other, one)).toBe(near);
  });

  it('are offered in pairs, in the partners’ order', () => {
    expect(
      nearPairs(
        comparisonOf(
          from('Riverside Trust', 'Wenlow Carers', 'Riverside NHS Trust', 'Wenlow Carer'),
        ).partners,
      ),
    ).toEqual([
      { into: 0, from: 2 },
      { into: 1, from: 3 },
    ]);
  });
});
