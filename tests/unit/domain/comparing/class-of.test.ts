import { describe, expect, it } from 'vitest';
import { classOf, type QuestionClass } from '../../../../src/domain/comparing/class-of';
import { orderToTalk } from '../../../../src/domain/comparing/order-to-talk';
import type { Mark } from '../../../support/assessment-builder';
import {
  comparedBank,
  figuresOf,
  figuresOn,
  onQuestion,
  together,
  toQuestion,
  type Voice,
} from '../../../support/comparison-builder';

type Case = readonly [
  why: string,
  partners: readonly (readonly Mark[])[],
  joint: QuestionClass,
  own?: QuestionClass,
];
const cases: readonly Case[] = [
  ['a spread of exactly 1.5', [[3], [1, 2]], 'possible-perception-gap', 'possible-starting-points'],
  [
    'a spread of 1.5 that the last bit would miss',
    [
      [3, 3, 3, 3, 3, 4],
      [1, 1, 2, 2, 2, 2],
    ],
    'perception-gap',
    'different-starting-points',
  ],
  ['a spread just under 1.5', [[3], [1, 2, 2]], 'building'],
  [
    'a spread wide enough, before split views and blind spots',
    [
      [4, 'dk'],
      [0, 'dk'],
    ],
    'possible-perception-gap',
    'possible-starting-points',
  ],
  [
    'partners alike and people far apart',
    [
      [0, 4],
      [0, 4],
    ],
    'split-views',
  ],
  [
    'agreement of exactly 0.5',
    [
      [0, 2, 2, 4],
      [0, 2, 2, 4],
    ],
    'mixed-views',
  ],
  [
    'agreement just under 0.5',
    [
      [0, 2, 4],
      [0, 2, 2, 4],
    ],
    'split-views',
  ],
  [
    'split views before a blind spot',
    [
      [0, 4, 'dk', 'dk'],
      [0, 4, 'dk', 'dk'],
    ],
    'split-views',
  ],
  ['agreement of 0.5 by the weights of the partners', [[0, 4], [2]], 'mixed-views'],
  [
    'half of all at 1 and half at 3',
    [
      [1, 3],
      [1, 3],
    ],
    'mixed-views',
  ],
  ['one partner alone, half at 1 and half at 3', [[1, 3]], 'mixed-views'],
  ['1, 3 and 4 beside 2', [[1, 3, 4], [2]], 'mixed-views'],
  [
    'one of four a level apart',
    [
      [2, 2],
      [2, 3],
    ],
    'building',
  ],
  ['one partner alone whose people are far apart', [[0, 4]], 'split-views'],
  [
    'a don’t-know share of exactly a third',
    [
      [2, 2, 'dk'],
      [2, 2, 'dk'],
    ],
    'blind-spot',
  ],
  [
    'a third as the mean of a half and a sixth',
    [
      ['dk', 2],
      [2, 2, 2, 2, 2, 'dk'],
    ],
    'blind-spot',
  ],
  [
    'a don’t-know share of a quarter',
    [
      [2, 2, 2, 'dk'],
      [2, 2, 2, 'dk'],
    ],
    'building',
  ],
  ['nobody knows', [['dk'], ['dk']], 'blind-spot'],
  ['a don’t-know of one person', [[3, 'dk']], 'not-enough-answers'],
  ['don’t-knows of two people in one partner alone', [[3, 'dk', 'dk']], 'blind-spot'],
  [
    'a third who don’t know, of whom there is one',
    [
      [3, 'dk', 3],
      [3, 3, 3],
    ],
    'shared-strength',
  ],
  ['nobody answered', [['_'], ['_']], 'not-enough-answers'],
  ['it applies to nobody', [['na'], ['na']], 'not-enough-answers'],
  ['one respondent of one partner alone', [[3]], 'not-enough-answers'],
  ['only one of two partners with a level', [[3, 3], ['_']], 'not-enough-answers'],
  ['only one of three partners with a level', [[3, 3], ['na'], ['_']], 'not-enough-answers'],
  ['only one with a level, and the other doesn’t know', [[3, 3], ['dk']], 'not-enough-answers'],
  [
    'only one with a level, and two of the other don’t know',
    [
      [3, 3],
      ['dk', 'dk'],
    ],
    'blind-spot',
  ],
  ['only one with a level, and its people far apart', [[0, 4], ['_']], 'split-views'],
  [
    'a mean of exactly 3',
    [
      [2, 3],
      [3, 4],
    ],
    'shared-strength',
  ],
  [
    'a mean of 3 made of thirds',
    [
      [2, 3, 3],
      [3, 3, 4],
    ],
    'shared-strength',
  ],
  ['a mean just under 3', [[3, 3, 2], [3]], 'building'],
  [
    'a mean of exactly 2',
    [
      [1, 2, 2],
      [2, 2, 3],
    ],
    'building',
  ],
  ['a mean just under 2', [[1, 2], [2]], 'shared-gap'],
  ['one partner alone, all high', [[3, 3]], 'shared-strength'],
  ['one partner alone, all low', [[0, 1]], 'shared-gap'],
  ['one partner alone, in the middle', [[2, 3]], 'building'],
];

describe('the class of a question', () => {
  it.each(cases.map(([why, partners, joint, own = joint]) => ({ why, partners, joint, own })))(
    'with $why: $partners is $joint',
    ({ partners, joint, own }) => {
      expect(figuresOn(figuresOf(onQuestion('aims-1', partners)), 'aims-1').class).toBe(joint);
      expect(figuresOn(figuresOf(onQuestion('aims-3', partners)), 'aims-3').class).toBe(own);
    },
  );

  const [asked] = figuresOf(onQuestion('aims-1', [[2], [2]])).questions;
  const figures = {
    withLevel: 4,
    groupsWithLevel: 2,
    mean: 2.5,
    agreement: 1,
    dontKnow: 2,
    dontKnowShare: 0,
  };
  const hair = 1e-10;
  const more = 1e-8;
  it.each<[string, Partial<typeof figures>, QuestionClass]>([
    ['agreement, a hair under', { agreement: 0.5 - hair }, 'mixed-views'],
    ['agreement, under by more', { agreement: 0.5 - more }, 'split-views'],
    ['agreement of those alike, a hair under', { agreement: 0.7 - hair }, 'building'],
    ['agreement of those alike, under by more', { agreement: 0.7 - more }, 'mixed-views'],
    ['two who don’t know', { dontKnowShare: 1 / 3, dontKnow: 2 }, 'blind-spot'],
    ['one who doesn’t know', { dontKnowShare: 1 / 3, dontKnow: 1 }, 'building'],
    ['the share, a hair under', { dontKnowShare: 1 / 3 - hair }, 'blind-spot'],
    ['the share, under by more', { dontKnowShare: 1 / 3 - more }, 'building'],
    ['a strength, a hair under', { mean: 3 - hair }, 'shared-strength'],
    ['a strength, under by more', { mean: 3 - more }, 'building'],
    ['a gap, a hair under', { mean: 2 - hair }, 'building'],
    ['a gap, under by more', { mean: 2 - more }, 'shared-gap'],
  ])('holds to its thresholds up to the tolerance: %s', (_case, instead, name) => {
    if (asked === undefined) throw new Error('No question is compared.');
    expect(classOf({ asked: asked.asked, ...figures, ...instead }, undefined, 2)).toEqual({
      class: name,
    });
  });
});

/** Two partners with these marks on each question. What nobody asks about, all answer alike: so it is known how people differ. */
function talk(rows: Readonly<Record<string, readonly (readonly Mark[])[]>>): readonly string[] {
  const voice = (index: number, person: number): Voice => ({
    by: `Organisation ${index + 1}`,
    answers: together(
      comparedBank.areas
        .flatMap((area) => area.questions)
        .map(({ id }) => toQuestion(id, id in rows ? (rows[id]?.[index]?.[person] ?? '_') : 2)),
    ),
  });
  const { questions } = figuresOf([voice(0, 0), voice(0, 1), voice(1, 0), voice(1, 1)]);
  return orderToTalk(questions.filter(({ asked }) => asked.question.id in rows)).map((group) =>
    [group.class, ...group.questions.map(({ asked }) => asked.question.id)].join(' '),
  );
}

describe('the order to talk', () => {
  it('goes through the classes, and leaves out those without a question', () => {
    expect(
      talk({
        'aims-1': [
          [3, 3],
          [3, 3],
        ],
        'aims-2': [['_'], ['_']],
        'aims-3': [
          [4, 4],
          [0, 0],
        ],
        'aims-4': [
          [2, 2],
          [2, 2],
        ],
        'aims-5': [
          [1, 1],
          [1, 1],
        ],
        'roles-1': [['dk'], ['dk']],
        'roles-2': [
          [0, 4],
          [0, 4],
        ],
        'roles-4': [
          [4, 4],
          [1, 1],
        ],
      }),
    ).toEqual([
      'perception-gap roles-4',
      'split-views roles-2',
      'blind-spot roles-1',
      'shared-gap aims-5',
      'different-starting-points aims-3',
      'building aims-4',
      'not-enough-answers aims-2',
      'shared-strength aims-1',
    ]);
    expect(orderToTalk([])).toEqual([]);
  });

  it('has perception gaps by spread, then by lowest agreement, then in the bank’s order', () => {
    expect(
      talk({
        'aims-1': [
          [3, 3],
          [1, 1],
        ],
        'aims-2': [
          [4, 2],
          [1, 1],
        ],
        'aims-4': [
          [4, 4],
          [0, 0],
        ],
        'roles-1': [
          [3, 3],
          [1, 1],
        ],
      }),
    ).toEqual(['perception-gap aims-4 aims-2 aims-1 roles-1']);
  });

  it('has split views between clear and possible perception gaps, and clear starting points before possible ones', () => {
    const [clear, possible] = [
      [
        [4, 4],
        [1, 1],
      ],
      [
        [4, 4],
        [0, 4],
      ],
    ] as const;
    expect(
      talk({
        'aims-1': possible,
        'aims-2': clear,
        'aims-3': possible,
        'aims-4': [
          [0, 4],
          [0, 4],
        ],
        'aims-6': clear,
        'roles-1': [[4], [0]],
        'roles-2': [['dk'], ['dk', 'dk']],
      }),
    ).toEqual([
      'perception-gap aims-2',
      'split-views aims-4',
      'possible-perception-gap roles-1 aims-1',
      'blind-spot roles-2',
      'different-starting-points aims-6',
      'possible-starting-points aims-3',
    ]);
  });

  it('has the others by their own figure, and ties in the bank’s order', () => {
    expect(
      talk({
        'aims-1': [
          [1, 1],
          [1, 1],
        ],
        'aims-2': [
          [0, 0],
          [0, 0],
        ],
        'roles-1': [
          [1, 1],
          [1, 1],
        ],
        'roles-2': [
          [0, 0],
          [0, 0],
        ],
      }),
    ).toEqual(['shared-gap aims-2 roles-2 aims-1 roles-1']);
    expect(
      talk({
        'aims-1': [
          ['dk', 2],
          [2, 'dk'],
        ],
        'aims-2': [
          ['dk', 'dk'],
          ['dk', 2],
        ],
        'roles-1': [
          ['dk', 2],
          [2, 'dk'],
        ],
      }),
    ).toEqual(['blind-spot aims-2 aims-1 roles-1']);
    expect(
      talk({
        'aims-1': [
          [2, 3],
          [2, 3],
        ],
        'aims-2': [
          [2, 2],
          [2, 2],
        ],
        'roles-1': [
          [2, 3],
          [2, 3],
        ],
      }),
    ).toEqual(['building aims-2 aims-1 roles-1']);
    expect(
      talk({
        'aims-3': [
          [2, 2],
          [0, 0],
        ],
        'aims-6': [
          [4, 4],
          [0, 0],
        ],
        'roles-3': [
          [3, 3],
          [1, 1],
        ],
      }),
    ).toEqual(['different-starting-points aims-6 aims-3 roles-3']);
    expect(
      talk({
        'aims-1': [
          [0, 3],
          [0, 4],
        ],
        'aims-2': [
          [0, 4],
          [0, 4],
        ],
      }),
    ).toEqual(['split-views aims-2 aims-1']);
    expect(
      talk({
        'aims-1': [
          [3, 3],
          [3, 3],
        ],
        'aims-2': [
          [4, 4],
          [4, 4],
        ],
      }),
    ).toEqual(['shared-strength aims-1 aims-2']);
  });

  it('has every question once', () => {
    const { questions } = figuresOf(onQuestion('aims-1', [[1], [4]]));
    const all = orderToTalk(questions).flatMap((group) => group.questions);
    expect(new Set(all).size).toBe(comparedBank.areas.flatMap((area) => area.questions).length);
  });
});
