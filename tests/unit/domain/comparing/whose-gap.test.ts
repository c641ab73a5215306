import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf } from '../../../../src/domain/comparing/mean-of';
import {
  questionFigures,
  type GroupAnswers,
} from '../../../../src/domain/comparing/question-figures';
import { usualDeviation } from '../../../../src/domain/comparing/deviation-within';
import { keptGroups, type GroupLevel } from '../../../../src/domain/comparing/kept-groups';
import { gapRules, thresholds } from '../../../../src/domain/comparing/thresholds';
import { whoseGap, type WhoseGap } from '../../../../src/domain/comparing/whose-gap';
import { levels, type Level } from '../../../../src/domain/model/level';
import { questionsAsked } from '../../../../src/domain/model/questions-asked';
import { comparedBank } from '../../../support/comparison-builder';
import { apartInside, gapIn } from '../../../support/recalculated-comparison';

const [asked] = questionsAsked(comparedBank, 'full');
const answersOf = (given: readonly Level[], speaksForItself = false): GroupAnswers => ({
  levels: given,
  dontKnow: 0,
  notApplicable: 0,
  blank: 0,
  mean: meanOf(given),
  speaksForItself,
});

/** The figures of one question, from the levels that each partner's people gave. */
function figuresFrom(
  partners: readonly (readonly Level[])[],
  usual: number | undefined,
  organisations: readonly number[] = [],
) {
  if (asked === undefined) throw new Error('No question is asked.');
  return questionFigures(
    asked,
    partners.map((given, index) => answersOf(given, organisations.includes(index))),
    usual,
  );
}

type Case = {
  readonly why: string;
  readonly partners: readonly (readonly Level[])[];
  readonly usual?: number;
  readonly organisations?: readonly number[];
  readonly gap: Readonly<Record<string, unknown>> | undefined;
};
const near = (figure: number): unknown => expect.closeTo(figure, 3);
const four = (level: Level): readonly Level[] => [level, level, level, level];

describe('whose gap it is', () => {
  it.each<Case>([
    { why: 'partners a level apart', partners: [[3, 3], [2, 2]], usual: 0.8, gap: undefined }, // prettier-ignore
    {
      // 2.772 × 0.8 × √((1/2 + 1/2)/2) = 1.568
      why: 'two partners of two, three levels apart',
      partners: [[4, 4], [1, 1]], // prettier-ignore
      usual: 0.8,
      gap: {
        verdict: 'clear',
        between: [1, 0],
        apart: 3,
        needed: near(1.568),
        because: 'people',
      },
    },
    {
      why: 'two partners of two, 1.5 apart, where people usually stand 0.8 apart',
      partners: [[3, 3], [1, 2]], // prettier-ignore
      usual: 0.8,
      gap: { verdict: 'possible', needed: near(1.568), because: 'not-far-enough' },
    },
    {
      why: 'the same where people usually agree: never less than 1.5 is needed',
      partners: [[3, 3], [1, 2]], // prettier-ignore
      usual: 0.2,
      gap: { verdict: 'clear', between: [1, 0], apart: 1.5, needed: 1.5, because: 'people' },
    },
    {
      // Inside partners on this question: √(2/2) = 1, and 2.772 × 1 × √(1/2) = 1.960
      why: 'people who differ more on this question than usual',
      partners: [[2, 4], [1, 1]], // prettier-ignore
      usual: 0.5,
      gap: { verdict: 'clear', between: [1, 0], apart: 2, needed: near(1.96), because: 'people' },
    },
    {
      // 2.772 × 1.2 × √((1/4 + 1/2)/2) = 2.037
      why: 'four people beside two',
      partners: [four(4), [2, 2]],
      usual: 1.2,
      gap: { verdict: 'possible', needed: near(2.037), because: 'not-far-enough' },
    },
    {
      why: 'one person a partner',
      partners: [[4], [1]],
      usual: 0.8,
      gap: { verdict: 'too-few', because: 'one-person-each' },
    },
    {
      why: 'two people beside one',
      partners: [[4, 4], [1]],
      usual: 0.8,
      gap: { verdict: 'too-few', because: 'one-person-each' },
    },
    {
      why: 'two people each, of whom too little is known',
      partners: [[4, 4], [0, 0]], // prettier-ignore
      gap: { verdict: 'too-few', because: 'few-in-all' },
    },
    {
      // Three partners: 3.314 × 0.8 × √(1/2) = 1.875, which the two with two people do not reach
      why: 'one person alone at an end',
      partners: [[4], [2, 2], [2, 2]],
      usual: 0.8,
      gap: { verdict: 'possible', needed: near(1.875), because: 'one-person' },
    },
    {
      // Of three, only the first and the third have two people: 3.314 × 0.5 × √(1/2) is under 1.5
      why: 'two partners inside the ends, which are clear',
      partners: [[3, 3], [4], [1, 1], [0]],
      usual: 0.5,
      gap: { verdict: 'clear', between: [2, 0], apart: 2, needed: 1.5, because: 'people' },
    },
    {
      why: 'two answers for the organisation, 1.5 apart and more',
      partners: [[3], [1]],
      organisations: [0, 1],
      gap: { verdict: 'clear', between: [1, 0], apart: 2, needed: 1.5, because: 'organisations' },
    },
    {
      why: 'an answer for the organisation beside a person',
      partners: [[3], [1]],
      organisations: [0],
      usual: 0.8,
      gap: { verdict: 'too-few', because: 'one-person-each' },
    },
    {
      // 4.286 × 0.8 × √(1/4) = 1.714, as for eight
      why: 'nine partners of four, of which the highest and the lowest are left out',
      partners: [four(4), four(3), ...Array<readonly Level[]>(5).fill(four(2)), four(1), four(0)],
      usual: 0.8,
      gap: { verdict: 'clear', between: [7, 1], apart: 2, needed: near(1.714), because: 'people' },
    },
    {
      why: 'nine partners of which one stands apart',
      partners: [four(4), ...Array<readonly Level[]>(8).fill(four(1))],
      usual: 0.8,
      gap: undefined,
    },
  ])('with $why: $partners', ({ partners, usual, organisations, gap }) => {
    const figures = figuresFrom(partners, usual, organisations);
    if (gap === undefined) expect(figures.gap).toBeUndefined();
    else expect(figures.gap).toEqual(gap);
  });

  it('is asked from a spread of 1.5 on, up to the tolerance', () => {
    const wide = [[3, 3, 3, 3, 3, 4], [1, 1, 2, 2, 2, 2]] as const; // prettier-ignore
    expect(figuresFrom(wide, 0.2).gap).toMatchObject({ verdict: 'clear' });
    expect(figuresFrom([[3], [1, 2, 2]], 0.2).gap).toBeUndefined();
    const pair = (apart: number): readonly GroupLevel[] => [
      { index: 0, level: 1, people: 2, speaksForItself: false },
      { index: 1, level: 1 + apart, people: 2, speaksForItself: false },
    ];
    const at = (apart: number) => whoseGap(pair(apart), 2, { usual: 0.2, here: undefined }).verdict;
    expect([1.5 - 1e-10, 1.5 - 1e-8].map(at)).toEqual(['clear', 'possible']);
  });

  it('leaves out of the spread a tenth at either end, rounded down, of more than eight partners', () => {
    const kept = (partners: number) =>
      keptGroups(
        Array.from({ length: partners }, (_, index) => ({
          index,
          level: index / partners,
          people: 1,
          speaksForItself: false,
        })),
      ).map(({ index }) => index);
    expect(kept(8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(kept(9)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([kept(19)[0], kept(19).length]).toEqual([1, 17]);
    expect([kept(20)[0], kept(20).length]).toEqual([2, 16]);
  });

  it('knows how far apart people usually stand from ten degrees of freedom on', () => {
    const pairs = (count: number) => Array<readonly { levels: readonly Level[] }[]>(count).fill([{ levels: [1, 3] }]); // prettier-ignore
    expect(usualDeviation(pairs(9))).toBeUndefined();
    expect(usualDeviation(pairs(10))).toBeCloseTo(Math.SQRT2, 12);
    expect(usualDeviation([])).toBeUndefined();
  });
});

/** Rooms of any size, of people who answer around a middle or anyhow, with answers for an organisation among them. */
const arbitraryRoom = fc
  .tuple(fc.integer({ min: 2, max: 13 }), fc.integer({ min: 1, max: 8 }), fc.boolean())
  .chain(([partners, most, anyhow]) => {
    const level = fc.constantFrom(...levels);
    const side = fc.record({
      levels: fc.array(anyhow ? level : fc.oneof(level, fc.constantFrom<Level[]>(1, 2)), {
        minLength: 0,
        maxLength: most,
      }),
      ofOrganisation: fc.boolean(),
    });
    const question = fc.array(side, { minLength: partners, maxLength: partners });
    return fc.array(question, { minLength: 5, maxLength: 12 });
  });

const inShort = (gap: WhoseGap | undefined) =>
  gap === undefined
    ? undefined
    : [gap.verdict, gap.verdict === 'too-few' ? undefined : gap.needed.toFixed(9)];

describe('for any room', { timeout: 60_000 }, () => {
  it('comes out the same when it is worked out a second time, another way', () => {
    fc.assert(
      fc.property(arbitraryRoom, (room) => {
        const inside = room
          .map(apartInside)
          .reduce((a, b) => ({ squared: a.squared + b.squared, more: a.more + b.more }));
        const theirs = inside.more < 10 ? undefined : Math.sqrt(inside.squared / inside.more);
        const usual = usualDeviation(room);
        expect(usual?.toFixed(9)).toBe(theirs?.toFixed(9));
        for (const sides of room) {
          const organisations = sides.flatMap(({ levels: given, ofOrganisation }, index) =>
            ofOrganisation && given.length > 0 ? [index] : [],
          );
          const ours = figuresFrom(
            sides.map((side) => side.levels),
            usual,
            organisations,
          );
          const again = gapIn(
            sides.map((side) => ({
              ...side,
              ofOrganisation: side.ofOrganisation && side.levels.length > 0,
            })),
            theirs,
          );
          expect([ours.spread?.toFixed(9), inShort(ours.gap)]).toEqual([
            again.spread?.toFixed(9),
            again.verdict === undefined ? undefined : [again.verdict, again.needed?.toFixed(9)],
          ]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('has a gap only from 1.5 levels on, clear only between two people each or two organisations, and from what is needed', () => {
    fc.assert(
      fc.property(arbitraryRoom, (room) => {
        const usual = usualDeviation(room);
        for (const sides of room) {
          const { gap, spread } = figuresFrom(
            sides.map((side) => side.levels),
            usual,
          );
          expect(gap !== undefined).toBe(
            spread !== undefined && spread >= thresholds.spread - 1e-9,
          );
          if (gap?.verdict !== 'clear') continue;
          expect(gap.apart).toBeGreaterThanOrEqual(gap.needed - 1e-9);
          expect(gap.needed).toBeGreaterThanOrEqual(thresholds.spread);
          for (const index of gap.between)
            expect(sides[index]?.levels.length).toBeGreaterThanOrEqual(gapRules.people);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says no less of the same people when more of them answer alike', () => {
    const gapOf = (people: number) =>
      figuresFrom([Array<Level>(people).fill(4), Array<Level>(people).fill(2)], 1.2).gap;
    expect([1, 2, 3, 4].map((people) => gapOf(people)?.verdict)).toEqual([
      'too-few',
      'possible',
      'clear',
      'clear',
    ]);
  });
});
