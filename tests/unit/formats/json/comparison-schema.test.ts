import { describe, expect, it } from 'vitest';
import { readComparison } from '../../../../src/formats/json/read-comparison';

const at = '2026-11-22T10:24:00.000Z';
const text = (length: number) => 'x'.repeat(length);
const list = <T>(length: number, item: (index: number) => T) =>
  Array.from({ length }, (_, index) => item(index));
const partner = (instead: object = {}) => ({
  name: 'Wenlow',
  sector: 'voluntary',
  alias: 'Partner A',
  also: [],
  ...instead,
});
const member = (instead: object = {}) => ({ assessment: 'a', round: 1, ...instead });

/** The record of a comparison with these values. */
function recordOf(instead: object = {}): Record<string, unknown> {
  return {
    format: 'partnership-readiness/comparison',
    formatVersion: 1,
    comparison: {
      id: 'c1',
      name: 'Autumn',
      createdAt: at,
      updatedAt: at,
      partners: [],
      members: [],
      ...instead,
    },
  };
}

/** The place where a comparison with these values is refused; `undefined` when it is read. */
function refusedAt(instead: object): string | undefined {
  const read = readComparison(recordOf(instead));
  return !read.ok && read.failure.kind === 'wrong-shape' ? read.failure.place : undefined;
}

describe('a limit', () => {
  it.each<[string, number, (count: number) => object, string]>([
    ['an id', 64, (count) => ({ id: text(count) }), 'id'],
    ['the name of a comparison', 120, (count) => ({ name: text(count) }), 'name'],
    [
      'the name of a partner',
      120,
      (count) => ({ partners: [partner({ name: text(count) })] }),
      'partners > 1 > name',
    ],
    [
      'an alias',
      120,
      (count) => ({ partners: [partner({ alias: text(count) })] }),
      'partners > 1 > alias',
    ],
    [
      'another name of a partner',
      120,
      (count) => ({ partners: [partner(), partner({ also: ['Wenlow', text(count)] })] }),
      'partners > 2 > also > 2',
    ],
    [
      'the other names of a partner',
      2_000,
      (count) => ({ partners: [partner({ also: list(count, () => 'Wenlow') })] }),
      'partners > 1 > also',
    ],
    ['the partners', 2_000, (count) => ({ partners: list(count, () => partner()) }), 'partners'],
    [
      'the assessments',
      10_000,
      (count) => ({ members: list(count, (index) => member({ assessment: `a${index}` })) }),
      'members',
    ],
    ['the rounds', 99, (count) => ({ members: [member({ round: count })] }), 'members > 1 > round'],
    [
      'a moment',
      40,
      (count) => ({ updatedAt: `2026-11-22T10:00:00.${'0'.repeat(count - 21)}Z` }),
      'updatedAt',
    ],
    ['the asks', 100, (count) => ({ asks: list(count, () => 'SYS-1') }), 'asks'],
  ])('of %s: %d are read, one more is refused', (_what, most, having, place) => {
    expect(refusedAt(having(most))).toBeUndefined();
    expect(refusedAt(having(most + 1))).toBe(`comparison > ${place}`);
  });
});

describe('a comparison', () => {
  it.each<[string, object]>([
    ['without anybody', {}],
    [
      'with a plan, targets and asks',
      {
        plan: { startDate: '2026-11-22', updatedAt: at, actions: [] },
        targets: { roles: 0 },
        asks: ['SYS-1'],
      },
    ],
    ['with a sector that was chosen', { partners: [partner({ sectorChosen: true })] }],
    [
      'with one that is left out',
      { members: [member({ leftOut: true }), member({ assessment: 'b' })] },
    ],
  ])('%s is read', (_what, instead) => {
    expect(readComparison(recordOf(instead))).toStrictEqual({
      ok: true,
      comparison: recordOf(instead)['comparison'],
    });
  });

  it.each<[string, object, string]>([
    ['an empty name', { name: ' ' }, 'name'],
    ['a day for a moment', { updatedAt: '2026-11-22' }, 'updatedAt'],
    ['an unknown sector', { partners: [partner({ sector: 'bank' })] }, 'partners > 1 > sector'],
    ['a partner without an alias', { partners: [partner({ alias: '' })] }, 'partners > 1 > alias'],
    [
      'a partner without a list of other names',
      { partners: [partner(), partner({ also: 'Wenlow Carers' })] },
      'partners > 2 > also',
    ],
    [
      'a sector that was not chosen',
      { partners: [partner({ sectorChosen: false })] },
      'partners > 1 > sectorChosen',
    ],
    ['a round of 0', { members: [member({ round: 0 })] }, 'members > 1 > round'],
    ['half a round', { members: [member({ round: 1.5 })] }, 'members > 1 > round'],
    [
      'a member that is no id',
      { members: [member(), member({ assessment: { id: 'b' } })] },
      'members > 2 > assessment',
    ],
    [
      'a member that is not left out',
      { members: [member({ leftOut: false })] },
      'members > 1 > leftOut',
    ],
    [
      'the same assessment twice',
      { members: [member(), member({ assessment: 'b' }), member({ round: 2 })] },
      'members',
    ],
    ['a target of 5', { targets: { roles: 5 } }, 'targets > roles'],
    ['a plan without a start', { plan: { updatedAt: at, actions: [] } }, 'plan > startDate'],
  ])('with %s is refused, and its place is named', (_what, instead, place) => {
    expect(refusedAt(instead)).toBe(`comparison > ${place}`);
  });

  it.each<[string, unknown, object]>([
    ['nothing', undefined, { kind: 'not-ours' }],
    [
      'another format',
      { ...recordOf(), format: 'partnership-readiness/assessment' },
      { kind: 'not-ours' },
    ],
    [
      'a newer version, whatever is in it',
      { ...recordOf(), formatVersion: 3, comparison: 7 },
      { kind: 'newer-version', version: 3 },
    ],
    [
      'no comparison',
      { ...recordOf(), comparison: null },
      { kind: 'wrong-shape', place: 'comparison', expected: { kind: 'comparison' } },
    ],
  ])('is not read from %s', (_what, value, failure) => {
    expect(readComparison(value)).toEqual({ ok: false, failure });
  });

  it('is read without the assessments that stand in it, and without keys that it does not know', () => {
    expect(readComparison(recordOf({ assessments: 'whatever', colour: 'red' }))).toEqual({
      ok: true,
      comparison: recordOf()['comparison'],
    });
  });
});
