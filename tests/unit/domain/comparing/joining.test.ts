import { describe, expect, it } from 'vitest';
import { chooseSector, mergePartners } from '../../../../src/domain/comparing/edit-comparison';
import { joiningOf, type Joining } from '../../../../src/domain/comparing/joining';
import type { Comparison } from '../../../../src/domain/model/comparison';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { countLimits } from '../../../../src/domain/model/text-limits';
import { anAssessment } from '../../../support/assessment-builder';
import {
  assessmentsOf,
  comparedBank,
  comparisonOf,
  toAll,
  type Voice,
} from '../../../support/comparison-builder';

const bank = { id: comparedBank.id, version: comparedBank.version };
const trust: Voice = { by: 'Riverside Trust', answers: toAll(3) };
const charity: Voice = { by: 'Wenlow Carers', sector: 'voluntary', answers: toAll(2) };
const here = comparisonOf([trust, charity]);

function joining(
  voice: Voice,
  {
    instead = {},
    answeredWith = bank,
    into = here,
  }: {
    readonly instead?: Partial<Assessment>;
    readonly answeredWith?: typeof bank;
    readonly into?: Comparison;
  } = {},
): Joining {
  const [assessment] = assessmentsOf([voice]);
  if (assessment === undefined) throw new Error('There is no assessment.');
  return joiningOf(
    comparedBank,
    into,
  )({ assessment: { ...assessment, id: 'new', ...instead }, bank: answeredWith });
}

describe('an assessment that is brought into a comparison', () => {
  it('joins with nothing to say where all is plain, also with a partner that is new', () => {
    expect(joining(trust)).toEqual({ joins: true, notes: [] });
    expect(joining({ ...trust, by: 'Hill Trust' })).toEqual({ joins: true, notes: [] });
    expect(joining({ ...trust, by: ' riverside  TRUST' })).toMatchObject({ joins: true });
  });

  it('does not join from another bank or another major version, and does from a minor one', () => {
    const no = { joins: false, why: 'other-bank' };
    expect(joining(trust, { answeredWith: { ...bank, id: 'other' } })).toEqual(no);
    expect(joining(trust, { answeredWith: { ...bank, version: '2.0.0' } })).toEqual(no);
    expect(joining(trust, { answeredWith: { ...bank, version: '1.9.3' } }).joins).toBe(true);
  });

  it('does not join as an example, or a second time', () => {
    expect(joining(trust, { instead: { example: true } })).toEqual({
      joins: false,
      why: 'example',
    });
    expect(joining(trust, { instead: { id: 'a-1' } })).toEqual({
      joins: false,
      why: 'here-already',
    });
  });

  it('does not join a comparison that is full', () => {
    const members = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ assessment: `m-${index}`, round: 1 }));
    const { members: most } = countLimits;
    expect(joining(trust, { into: { ...here, members: members(most - 1) } }).joins).toBe(true);
    expect(joining(trust, { into: { ...here, members: members(most) } })).toEqual({
      joins: false,
      why: 'full',
    });
    // One that came with others: those before it fill the last places.
    const land = joiningOf(comparedBank, { ...here, members: members(most - 2) });
    const answered = { assessment: anAssessment({ id: 'late' }), bank };
    expect([0, 1, 2].map((before) => land(answered, before).joins)).toEqual([true, true, false]);
  });
});

describe('what is said of one that joins', () => {
  it.each<[string, Voice, Partial<Assessment>, Extract<Joining, { joins: true }>['notes']]>([
    ['an agreed result', { kind: 'consensus', answers: toAll(3) }, {}, [{ kind: 'consensus' }]],
    [
      'another spelling of a partner’s name',
      { ...trust, by: 'riverside trust' },
      {},
      [{ kind: 'counts-for', partner: 'Riverside Trust' }],
    ],
    ['another sector', { ...trust, sector: 'commissioner' }, {}, [{ kind: 'other-sector' }]],
    ['a blank question', { ...trust, answers: {} }, {}, [{ kind: 'unfinished' }]],
    [
      'a question of a newer bank',
      { ...trust, answers: toAll(3, { 'aims-99': { level: 1 } }) },
      {},
      [{ kind: 'beyond-bank' }],
    ],
    [
      'several of these, in their order',
      { by: 'WENLOW CARERS', sector: 'other', answers: { 'aims-99': { level: 1 } } },
      {},
      [
        { kind: 'counts-for', partner: 'Wenlow Carers' },
        { kind: 'other-sector' },
        { kind: 'unfinished' },
        { kind: 'beyond-bank' },
      ],
    ],
  ])('is %s', (_what, voice, instead, notes) => {
    expect(joining(voice, { instead })).toEqual({ joins: true, notes });
  });

  it('is the partner that its own was merged into', () => {
    const into = mergePartners(here, 'Partner A', 'Partner B', here.updatedAt);
    expect(joining({ ...charity, sector: 'nhs-trust' }, { into })).toEqual({
      joins: true,
      notes: [{ kind: 'counts-for', partner: 'Riverside Trust' }],
    });
  });

  it('is no other sector once the user has said which is right', () => {
    const into = chooseSector(here, 'Partner A', 'nhs-trust', here.updatedAt);
    expect(joining({ ...trust, sector: 'commissioner' }, { into })).toEqual({
      joins: true,
      notes: [],
    });
  });
});
