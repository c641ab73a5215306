import { describe, expect, it } from 'vitest';
import { planPaper } from '../../../../src/papers/content/plan-paper';
import type { PlannedAction } from '../../../../src/domain/model/action-plan';
import type { Answer } from '../../../../src/domain/model/answer';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { anAssessment, answersOf, type Mark } from '../../../support/assessment-builder';
import {
  aPlan,
  anAction,
  madeOn,
  mixedAnswers,
  paperBanks,
  paperOf,
  tableOf,
  under,
} from '../../../support/paper-of';

const six = (mark: Mark): Mark[] => Array<Mark>(6).fill(mark);

describe('the opening', () => {
  it.each<[string, Partial<Assessment>, string]>([
    [
      'one person',
      {},
      'Riverside Hospitals NHS Trust. Answered by one person (Non-executive director), 22 November 2026.',
    ],
    [
      'an organisation',
      { respondent: { kind: 'organisation' } },
      'Riverside Hospitals NHS Trust. Answered for the organisation, 22 November 2026.',
    ],
    [
      'the day of completion',
      { respondent: { kind: 'organisation' }, completedAt: '2026-11-20T09:00:00.000Z' },
      'Riverside Hospitals NHS Trust. Answered for the organisation, 20 November 2026.',
    ],
    [
      'other partners',
      {
        respondent: { kind: 'organisation' },
        otherPartners: ['Wenlow Carers Circle', 'Northmere Council'],
      },
      'Riverside Hospitals NHS Trust. Answered for the organisation, 22 November 2026. Partners: Wenlow Carers Circle and Northmere Council.',
    ],
  ])(
    'says what stands, who answered and when, and what is not known: %s',
    (_case, instead, line) => {
      expect(paperOf(instead).blocks[0]).toEqual({
        kind: 'opening',
        above: 'Riverside dementia support',
        heading:
          'Four of your five areas are Developing or better. Risk sharing is the weakest, at Exploring.',
        below: [
          line,
          'One answer is ‘don’t know’, one question is blank and one question doesn’t apply to you.',
        ],
      });
    },
  );

  it('has no line on what is not known where all is', () => {
    const answers = answersOf({
      'shared-aims': six(2),
      roles: six(2),
      governance: six(2),
      'risk-sharing': six(2),
      'business-skills': six(2),
    });
    expect(paperOf({ answers }).blocks[0]).toMatchObject({
      below: [expect.stringMatching(/2026\.$/)],
    });
  });

  it('names nobody for a consensus without a partner, and leaves two places to sign blank', () => {
    const { partner: _, ...consensus } = anAssessment({
      respondent: { kind: 'consensus' },
      answers: mixedAnswers,
      plan: aPlan(),
    });
    const paper = planPaper(paperBanks, consensus, madeOn);
    expect(paper.blocks[0]).toMatchObject({
      below: ['Agreed by the group, 22 November 2026.', expect.any(String)],
    });
    expect(under(paper, 'Agreed by')).toEqual([
      { kind: 'paragraph', text: 'We have read this paper and agree its action plan.' },
      { kind: 'signatures', names: ['', ''] },
    ]);
    expect(paper.fileName).toBe('riverside-dementia-support-2026-11-23');
  });
});

describe('the five areas in figures', () => {
  it('are a score, a band with its sign, and what both are based on', () => {
    expect(tableOf(paperOf(), 'The five areas in figures').rows).toEqual([
      [
        { text: '1  Shared aims', strong: true },
        { text: '100', figure: true },
        { text: 'Established', mark: 'firm' },
        { text: '6 of 6' },
      ],
      [
        { text: '2  Roles', strong: true },
        { text: '75', figure: true },
        { text: 'Established', mark: 'close', below: ['could be Developing'] },
        { text: '5 of 6', below: ['1 doesn’t apply'] },
      ],
      [
        { text: '3  Governance', strong: true },
        { text: '50', figure: true },
        { text: 'Developing', mark: 'close', below: ['could be Forming'] },
        { text: '5 of 6', below: ['1 don’t know'] },
      ],
      [
        { text: '4  Risk sharing', strong: true },
        { text: '17', figure: true },
        { text: 'Exploring', mark: 'firm' },
        { text: '6 of 6' },
      ],
      [
        { text: '5  Business skills', strong: true },
        { text: '50', figure: true },
        { text: 'Developing', mark: 'close', below: ['could be Forming'] },
        { text: '5 of 6', below: ['1 blank'] },
      ],
    ]);
  });

  it('say of an area without a score what it needs, or that it cannot have one', () => {
    const { rows } = tableOf(
      paperOf({ answers: answersOf({ roles: [2, 2, 2], governance: six('na') }) }),
      'The five areas in figures',
    );
    expect(rows[1]?.slice(1)).toEqual([
      { text: 'n/e', figure: true },
      { text: 'Not enough answers', below: ['One more answer with a level would give one.'] },
      { text: '3 of 6', below: ['3 blank'] },
    ]);
    expect(rows[2]?.[2]).toEqual({
      text: 'Not enough answers',
      below: ['Too few of its questions apply to you.'],
    });
  });

  it('have a band without a sign in a quick check', () => {
    const { rows } = tableOf(paperOf({ length: 'quick' }), 'The five areas in figures');
    expect(rows.map((row) => row[2])).toEqual(
      ['Established', 'Established', 'Developing', 'Forming', 'Developing'].map((text) => ({
        text,
      })),
    );
  });
});

describe('what stands out', () => {
  it('is said by the titles of the questions, the highest and the lowest levels first', () => {
    expect(under(paperOf(), 'Strengths')).toEqual([
      {
        kind: 'paragraph',
        label: 'Level 4.',
        text: 'Talk on aims-1; Talk on aims-2; Talk on aims-3; Talk on aims-4; Talk on aims-5; Talk on aims-6.',
      },
      {
        kind: 'paragraph',
        label: 'Level 3.',
        text: 'Talk on roles-1; Talk on roles-2; Talk on roles-3; Talk on roles-4; Talk on roles-5.',
      },
    ]);
    expect(under(paperOf(), 'Gaps')).toEqual([
      { kind: 'paragraph', label: 'Level 0.', text: 'Talk on risk-5; Talk on risk-6.' },
      {
        kind: 'paragraph',
        label: 'Level 1.',
        text: 'Talk on risk-1; Talk on risk-2; Talk on risk-3; Talk on risk-4.',
      },
    ]);
    expect(under(paperOf(), 'What is not known')).toEqual([
      { kind: 'paragraph', label: 'Don’t know.', text: 'Talk on gov-6.' },
      { kind: 'paragraph', label: 'Blank.', text: 'Talk on skills-6.' },
    ]);
  });

  it('is a first impression in a quick check, and only there', () => {
    const impression = 'This is a quick check: a first impression from two questions an area.';
    expect(JSON.stringify(paperOf({ length: 'quick' }).blocks)).toContain(impression);
    expect(JSON.stringify(paperOf().blocks)).not.toContain('quick check');
  });
});

describe('the plan', () => {
  it.each<[string, Partial<PlannedAction>, (string | string[])[]]>([
    [
      'the user’s own',
      {},
      [
        '1. Do a.',
        ['Your own action'],
        'Chair',
        '22 December 2026',
        'The note of a is there.',
        'Not started',
      ],
    ],
    [
      'from a step',
      { origin: { question: 'gov-1', action: 1 }, status: 'started' },
      [
        '1. Do a.',
        ['Talk on gov-1: from level\u00a01 to\u00a02'],
        'Chair',
        '22 December 2026',
        'The note of a is there.',
        'Started',
      ],
    ],
    [
      'due at an event',
      { due: { event: 'Next contract talks' }, status: 'done' },
      [
        '1. Do a.',
        ['Your own action'],
        'Chair',
        'Next contract talks',
        'The note of a is there.',
        'Done',
      ],
    ],
    [
      'with nothing filled in',
      { owner: '', due: {}, doneWhen: '' },
      ['1. Do a.', ['Your own action'], '', '', '', 'Not started'],
    ],
  ])('has what, where from, who, when, done when and how far: %s', (_case, instead, cells) => {
    const { rows } = tableOf(paperOf({ plan: aPlan(anAction('a', instead)) }), 'Action plan');
    expect(
      rows.map((row) =>
        row.flatMap(({ text, below }) => (below === undefined ? [text] : [text, below])),
      ),
    ).toEqual([cells]);
  });

  it('is followed by the asks with whom to raise them, and no ask that the bank does not know', () => {
    expect(
      tableOf(paperOf({ plan: aPlan(), asks: ['SYS-99', 'SYS-1'] }), 'What we ask of others').rows,
    ).toEqual([
      [
        { text: 'Pay for what partners reach together.', below: ['Report: R11, pages 19–20'] },
        { text: 'Your commissioner' },
        { text: 'The aims that you have agreed.' },
      ],
    ]);
  });
});

describe('all answers', () => {
  const answerCell = (answer: Answer) =>
    tableOf(paperOf({ answers: { 'aims-1': answer } }), 'Answers on shared aims').rows[0]?.[1];

  it.each<[string, Answer, { text: string; below: string[] }]>([
    ['a level', { level: 2 }, { text: 'Level 2. All of us met to talk about it.', below: [] }],
    [
      'a note',
      { level: 0, note: 'Nobody asked.' },
      { text: 'Level 0. None of us has raised this.', below: ['Note: Nobody asked.'] },
    ],
    [
      'seen',
      { level: 0, basis: 'seen' },
      { text: 'Level 0. None of us has raised this.', below: ['Basis: seen'] },
    ],
    [
      'told',
      { level: 2, basis: 'told' },
      { text: 'Level 2. All of us met to talk about it.', below: ['Basis: told'] },
    ],
    [
      'a guess with a note',
      { level: 1, basis: 'guess', note: 'So I think.' },
      {
        text: 'Level 1. One of us has raised it in passing.',
        below: ['Note: So I think.', 'Basis: best guess'],
      },
    ],
    [
      'don’t know with a note',
      { answer: 'dont-know', note: 'Ask Siân.' },
      { text: 'Don’t know', below: ['Note: Ask Siân.'] },
    ],
  ])('are in words with their basis and the note: %s', (_case, answer, cell) => {
    expect(answerCell(answer)).toEqual(cell);
  });

  it('stand beside their questions, and a blank is said', () => {
    expect(tableOf(paperOf(), 'Answers on business skills').rows[5]).toEqual([
      {
        text: 'Talk on skills-6',
        strong: true,
        below: ['How far have the partners talked about the work?'],
      },
      { text: 'Not answered', below: [] },
    ]);
  });
});

it('the method says when an area has a score, and names the bands, the targets as they were set, the source and the version of the bank', () => {
  const text = under(paperOf({ targets: { roles: 2 } }), 'Method and source')
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join(' ');
  expect(text).toContain(
    ' An area has a score only if at least two questions, and at least two thirds of those that apply, have a level. ',
  );
  expect(text).toContain(
    'Exploring from 0, Forming from 25, Developing from 50, Established from 75.',
  );
  expect(text).toContain(
    'Target levels: shared aims 3, roles 2, governance 3, risk sharing 3, business skills 3.',
  );
  expect(text).toContain('A. Writer, ‘A report’, A house, 2013, ISBN 978 0 00 000000 2.');
  expect(text).toContain('Question bank made-up, version 1.2.0.');
});
