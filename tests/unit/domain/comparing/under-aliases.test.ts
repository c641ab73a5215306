import { describe, expect, it } from 'vitest';
import { comparisonFigures } from '../../../../src/domain/comparing/comparison-figures';
import { mergePartners } from '../../../../src/domain/comparing/edit-comparison';
import {
  assessmentsOf,
  underAliases as aliased,
  withNewIds,
} from '../../../../src/domain/comparing/under-aliases';
import {
  comparedBank,
  resolvedOf,
  toAll,
  toQuestion,
  type Voice,
} from '../../../support/comparison-builder';
import { givenNames } from '../../../../src/wording/given-names';
import type { ResolvedComparison } from '../../../../src/domain/comparing/resolve-comparison';

const noted = {
  'aims-1': { level: 3 as const, basis: 'seen' as const, note: 'SECRET note' },
  'aims-2': { answer: 'dont-know' as const, note: 'SECRET doubt' },
};
const secret = {
  partnership: 'SECRET partnership',
  otherPartners: ['SECRET other'],
  asks: ['SYS-1'],
};
const plan = {
  startDate: '2026-11-23',
  updatedAt: '2026-11-23T10:00:00.000Z',
  actions: [
    {
      id: 'p',
      text: 'SECRET action',
      owner: 'SECRET owner',
      due: {},
      doneWhen: '',
      status: 'not-started' as const,
    },
  ],
};
const voices: readonly Voice[] = [
  {
    by: 'SECRET Trust',
    role: 'SECRET chair',
    round: 1,
    answers: toAll(3, noted),
    instead: { ...secret, plan },
  },
  { by: 'SECRET NHS Trust', role: 'SECRET nurse', round: 1, answers: toAll(2), instead: secret },
  {
    by: 'SECRET Carers',
    role: 'SECRET chair',
    round: 1,
    answers: toAll(1),
    instead: { ...secret, partnership: 'SECRET second' },
  },
  { by: 'SECRET Trust', role: 'SECRET chair', round: 2, answers: toAll(4), instead: secret },
  {
    by: 'SECRET Carers',
    kind: 'organisation',
    role: 'SECRET office',
    round: 2,
    answers: toAll(1),
    instead: secret,
  },
  { kind: 'consensus', role: 'SECRET room', round: 2, answers: toAll(2, noted), instead: secret },
  { by: 'SECRET Example', role: 'SECRET', instead: { ...secret, example: true } },
];
const resolved = resolvedOf(voices, (comparison) => ({
  ...mergePartners(comparison, 'Partner A', 'Partner B', comparison.updatedAt),
  name: 'SECRET workshop',
  plan,
}));
const underAliases = (each: ResolvedComparison) => aliased(each, givenNames);
const hidden = underAliases(resolved);

describe('under aliases', () => {
  it('no name of a partner, role, partnership or comparison and no note or plan is left anywhere', () => {
    expect(JSON.stringify(resolved)).toContain('SECRET');
    expect(JSON.stringify(hidden)).not.toContain('SECRET');
    expect(hidden.comparison.name).toBe('A comparison with names hidden');
  });

  it('none is left in the figures either, however they are grouped', () => {
    for (const grouping of ['partner', 'sector', 'date', 'respondent'] as const)
      expect(JSON.stringify(comparisonFigures(comparedBank, hidden, 2, grouping))).not.toContain(
        'SECRET',
      );
  });

  it('the same respondent has the same alias in every round, and others have others', () => {
    expect(
      hidden.partners.map(({ partner, members }) => [
        partner.name,
        ...members.map(({ respondent, round }) => `${respondent} in ${round}`),
      ]),
    ).toEqual([
      ['Partner A', 'Respondent 1 in 1', 'Respondent 2 in 1', 'Respondent 1 in 2'],
      ['Partner C', 'Respondent 3 in 1', 'Respondent 4 in 2'],
      ['Partner D'],
    ]);
  });

  it('the same respondent keeps one alias where the role differs by case and spaces alone', () => {
    const [partner] = underAliases(
      resolvedOf([
        { role: 'Chair', round: 1 },
        { role: ' chair', round: 2 },
      ]),
    ).partners;
    expect(partner?.members.map(({ respondent }) => respondent)).toEqual([
      'Respondent 1',
      'Respondent 1',
    ]);
  });

  it('of two results agreed on one day the later one is drawn, as by name', () => {
    const agreed = (time: string, level: 1 | 4): Voice => ({
      kind: 'consensus',
      answers: toAll(level),
      instead: { updatedAt: `2026-11-22T${time}:00.000Z` },
    });
    const both = resolvedOf([agreed('10:00', 1), agreed('15:00', 4), { answers: toAll(2) }]);
    for (const each of [both, underAliases(both), withNewIds(underAliases(both), () => 'z')]) {
      expect(
        comparisonFigures(comparedBank, each, 1, 'partner').consensus?.scores[0],
      ).toMatchObject({ status: 'scored', score: 100 });
    }
  });

  it('the comparison itself has days and no moments', () => {
    expect(hidden.comparison).toMatchObject({
      createdAt: '2026-11-23T00:00:00.000Z',
      updatedAt: '2026-11-23T00:00:00.000Z',
    });
  });

  it('one partnership has one alias where its name differs by case and spaces alone', () => {
    const [partner] = underAliases(
      resolvedOf([
        { instead: { partnership: 'Wenlow care' } },
        { instead: { partnership: ' wenlow  Care' } },
      ]),
    ).partners;
    expect(partner?.members.map(({ assessment }) => assessment.partnership)).toEqual([
      'Partnership 1',
      'Partnership 1',
    ]);
  });

  it('every figure, level, sector and day stays', () => {
    for (const round of [1, 2]) {
      const [before, after] = [resolved, hidden].map((each) =>
        comparisonFigures(comparedBank, each, round, 'partner'),
      );
      expect(after?.questions).toEqual(before?.questions);
      expect(after?.areas).toEqual(before?.areas);
      expect(after?.consensus?.scores).toEqual(before?.consensus?.scores);
    }
    expect(hidden.partners[0]?.members[0]?.assessment.answers['aims-1']).toEqual({
      level: 3,
      basis: 'seen',
    });
  });
});

describe('with new ids', () => {
  it('no id is kept, of the comparison or of an assessment, and each member finds its assessment', () => {
    let count = 0;
    const renewed = withNewIds(hidden, () => `new-${(count += 1)}`);
    const assessments = assessmentsOf(renewed, comparedBank);
    expect(JSON.stringify([renewed, assessments])).not.toMatch(/"(c-1|a-\d)"/);
    expect(renewed.comparison.members.map(({ assessment }) => assessment)).toEqual(
      assessments.map(({ assessment }) => assessment.id),
    );
    expect(new Set(renewed.comparison.members.map(({ assessment }) => assessment)).size).toBe(6);
    expect(renewed.comparison.members.map(({ round }) => round).sort()).toEqual([1, 1, 1, 2, 2, 2]);
  });
});

it('an answer to an unknown question stays, without its note', () => {
  const [partner] = underAliases(
    resolvedOf([
      { answers: { ...toQuestion('aims-1', 2), 'aims-99': { level: 1, note: 'SECRET' } } },
    ]),
  ).partners;
  expect(partner?.members[0]?.assessment.answers).toEqual({
    'aims-1': { level: 2 },
    'aims-99': { level: 1 },
  });
});

describe('an alias that tells, or that another has', () => {
  const spoiled = (aliases: readonly string[]): ResolvedComparison => ({
    ...resolved,
    partners: resolved.partners.map((each, at) => ({
      ...each,
      partner: { ...each.partner, alias: aliases[at] ?? each.partner.alias },
    })),
  });
  const shownAs = (aliases: readonly string[]) =>
    underAliases(spoiled(aliases))
      .partners.slice(0, aliases.length)
      .map(({ partner: { name } }) => name);

  it.each([
    [
      ['SECRET Trust', 'Partner B'],
      ['Partner A', 'Partner B'],
    ],
    [
      ['Partner SECRET Trust', 'Partner A'],
      ['Partner B', 'Partner A'],
    ],
    [
      ['Partner C', 'Partner C'],
      ['Partner C', 'Partner A'],
    ],
    [
      ['', 'partner a'],
      ['Partner A', 'Partner B'],
    ],
    [
      ['Partner D', 'Partner C'],
      ['Partner D', 'Partner C'],
    ],
  ])('is given anew: %j is %j', (aliases, shown) => expect(shownAs(aliases)).toEqual(shown));

  it('stays what it was made when names are hidden once more', () => {
    const once = underAliases(spoiled(['SECRET Trust', 'SECRET Trust']));
    expect(underAliases(once)).toEqual(once);
  });
});
