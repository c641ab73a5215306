import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonFinding } from '../../../../src/domain/comparing/comparison-finding';
import type { ComparisonFigures } from '../../../../src/domain/comparing/comparison-figures';
import { groupings } from '../../../../src/domain/comparing/grouping';
import { answersOf } from '../../../support/assessment-builder';
import { arbitraryVoices } from '../../../support/arbitrary-voices';
import { figuresOf, toAll, toQuestion, type Voice } from '../../../support/comparison-builder';

/** Each speaks for its organisation, so that a gap between the two is clear. */
const trust = (answers: Voice['answers'] = {}): Voice => ({
  by: 'Riverside Trust',
  kind: 'organisation',
  answers,
});
const charity = (answers: Voice['answers'] = {}): Voice => ({
  by: 'Wenlow Carers',
  kind: 'organisation',
  sector: 'voluntary',
  answers,
});
const everywhere = ['shared-aims', 'roles', 'governance', 'risk-sharing', 'business-skills'];
const without = (...areas: readonly string[]) => everywhere.filter((area) => !areas.includes(area));

/** The finding with its areas by their ids. */
function inShort(figures: ComparisonFigures) {
  const finding = comparisonFinding(figures);
  if (finding.kind !== 'areas') return finding;
  return {
    alike: finding.alike.map(({ id }) => id),
    different: finding.different.map(({ id }) => id),
    toTalk: finding.toTalk.map((each) => [each.class, each.questions]),
    ...(finding.maybe === 0 ? {} : { maybe: finding.maybe }),
  };
}

describe('the finding of a comparison', { timeout: 60_000 }, () => {
  it('is that nobody has answered, or only what was agreed is here', () => {
    expect(inShort(figuresOf([]))).toEqual({ kind: 'nobody', consensus: false });
    expect(inShort(figuresOf([{ kind: 'consensus', answers: toAll(3) }]))).toEqual({
      kind: 'nobody',
      consensus: true,
    });
  });

  it('is that one person has, beside what was agreed or not', () => {
    expect(inShort(figuresOf([trust(toAll(3))]))).toEqual({ kind: 'one-person' });
    expect(inShort(figuresOf([trust(), { kind: 'consensus' }]))).toEqual({ kind: 'one-person' });
  });

  it.each<[string, readonly Voice[], readonly string[], readonly string[], readonly unknown[]]>([
    ['all alike', [trust(toAll(3)), charity(toAll(3))], everywhere, [], []],
    [
      'one perception gap, which is no area',
      [trust(toAll(3)), charity(toAll(3, answersOf({ roles: [0] })))],
      without('roles'),
      [],
      [['perception-gap', 1]],
    ],
    [
      'two perception gaps in an area',
      [trust(toAll(3)), charity(toAll(3, answersOf({ roles: [0, 0] })))],
      without('roles'),
      ['roles'],
      [['perception-gap', 2]],
    ],
    [
      'a perception gap and split views in an area',
      [
        trust(toAll(3)),
        trust(toAll(3, answersOf({ roles: [3, 0] }))),
        charity(toAll(3, answersOf({ roles: [0, 0] }))),
        charity(toAll(3, answersOf({ roles: [0, 3] }))),
      ],
      without('roles'),
      ['roles'],
      [
        ['perception-gap', 1],
        ['split-views', 1],
      ],
    ],
    [
      'different starting points, which are neither alike nor seen differently',
      [trust(toAll(3)), charity(toAll(3, toQuestion('roles-3', 0)))],
      without('roles'),
      [],
      [['different-starting-points', 1]],
    ],
    [
      'people of one partner who differ',
      [
        trust(toAll(3)),
        trust(toAll(3, answersOf({ roles: [0, 0] }))),
        trust(toAll(3, answersOf({ roles: [0, 0] }))),
      ],
      without('roles'),
      ['roles'],
      [['split-views', 2]],
    ],
    [
      'blind spots everywhere',
      [trust(toAll('dk')), charity(toAll('dk'))],
      [],
      [],
      [['blind-spot', 30]],
    ],
    ['nothing known', [trust(), charity()], [], [], []],
    [
      'several classes, in the order in which they are told',
      [
        trust(toAll(3, { ...toQuestion('aims-1', 'dk') })),
        charity(
          toAll(3, {
            ...toQuestion('aims-1', 'dk'),
            ...toQuestion('roles-3', 0),
            ...toQuestion('gov-1', 0),
            ...toQuestion('gov-2', 0),
          }),
        ),
      ],
      without('shared-aims', 'roles', 'governance'),
      ['governance'],
      [
        ['perception-gap', 2],
        ['blind-spot', 1],
        ['different-starting-points', 1],
      ],
    ],
  ])('of %s', (_what, voices, alike, different, toTalk) => {
    expect(inShort(figuresOf(voices))).toEqual({ alike, different, toTalk });
  });

  it('counts different starting points between sectors and between days, which do not talk', () => {
    const own = { ...toQuestion('roles-3', 0), ...toQuestion('roles-6', 0) };
    const later = { ...charity(toAll(3, own)), on: '2026-11-20' };
    const voices = [{ ...trust(toAll(3)), on: '2026-11-10' }, later];
    for (const grouping of ['sector', 'date'] as const)
      expect(inShort(figuresOf(voices, grouping))).toMatchObject({ different: ['roles'] });
    for (const grouping of ['partner', 'respondent'] as const)
      expect(inShort(figuresOf(voices, grouping))).toMatchObject({ different: [] });
  });

  it('counts apart what may be a difference or only who answered, and names no area for it', () => {
    const person = (voice: Voice): Voice => ({ ...voice, kind: 'individual' });
    const voices = [
      person(trust(toAll(3))),
      person(charity(toAll(3, answersOf({ roles: [0, 0, 0] })))),
    ];
    expect(inShort(figuresOf(voices))).toEqual({
      alike: without('roles'),
      different: [],
      toTalk: [],
      maybe: 3,
    });
  });

  it('is that there is one side alone, where all are of one sector or one day', () => {
    const voices = [trust(toAll(4)), trust(toAll(4)), trust(toAll(0))];
    expect(inShort(figuresOf(voices, 'sector'))).toMatchObject({
      kind: 'one-side',
      toTalk: [{ class: 'split-views', questions: 30 }],
    });
    expect(inShort(figuresOf(voices, 'date'))).toMatchObject({ kind: 'one-side' });
  });

  it('never has an area as alike and different, and counts no more questions than are compared', () => {
    fc.assert(
      fc.property(arbitraryVoices, fc.constantFrom(...groupings), (voices, grouping) => {
        const figures = figuresOf(voices, grouping);
        const finding = comparisonFinding(figures);
        if (finding.kind !== 'areas') return;
        expect(finding.alike.filter((area) => finding.different.includes(area))).toEqual([]);
        expect(
          finding.toTalk.reduce((sum, { questions }) => sum + questions, finding.maybe),
        ).toBeLessThanOrEqual(figures.questions.length);
      }),
    );
  });
});
