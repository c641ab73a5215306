import { describe, expect, it } from 'vitest';
import { comparisonPaper } from '../../../../src/papers/content/comparison-paper';
import type { Paper, PaperBlock } from '../../../../src/papers/content/paper';
import { textsOfPaper } from '../../../../src/papers/content/texts-of-paper';
import { classWords } from '../../../../src/wording/class-words';
import { shareText } from '../../../../src/wording/figures';
import { underAliases } from '../../../../src/domain/comparing/under-aliases';
import { roomOf, comparedOf, partnerName, resolvedOf } from '../../../support/room-of-partners';
import { comparisonPaperOf } from '../../../support/comparison-paper-of';
import { answersOf, anAssessment, type Mark } from '../../../support/assessment-builder';
import {
  aPlan,
  anAction,
  blocksInWords,
  madeOn,
  paperBanks,
  tableOf,
  under,
} from '../../../support/paper-of';
import { givenNames } from '../../../../src/wording/given-names';

const six = (mark: Mark): Mark[] => Array<Mark>(6).fill(mark);
const person = (
  id: string,
  name: string,
  rows: Parameters<typeof answersOf>[0],
  label = 'Chair',
  round = 1,
) => ({
  round,
  assessment: anAssessment({
    id,
    partner: { name, sector: 'other' },
    respondent: { kind: 'individual', label },
    answers: answersOf(rows),
  }),
});
const charity: Parameters<typeof answersOf>[0] = {
  'shared-aims': six(2),
  roles: six(4),
  governance: six(1),
  'risk-sharing': six(1),
  'business-skills': six(2),
};
/** The trust has 4 and 0 where the charity has 2: a mean of 2 both, and people far apart. */
const two = [
  person('a', 'Trust', {
    'shared-aims': six(4),
    roles: six(3),
    governance: [4, 4, 4, 4, 4, 'dk'],
    'risk-sharing': six(1),
    'business-skills': [2, '_', '_', '_', '_', 'na'],
  }),
  person(
    'b',
    'Trust',
    {
      'shared-aims': six(0),
      roles: six(4),
      governance: [4, 4, 4, 4, 4, 'dk'],
      'risk-sharing': six(1),
      'business-skills': [2, '_', '_', '_', '_', 'na'],
    },
    'Nurse',
  ),
  person('c', 'Charity', charity),
];
/** The same with a second person of the charity, so that it is clear what is a gap between the two. */
const twoEach = [...two, person('d', 'Charity', charity, 'Nurse')];
const first = (paper: Paper): PaperBlock | undefined => paper.blocks[0];
const everything = (paper: Paper) => JSON.stringify(paper);
const headings = ({ blocks }: Paper, level: 2 | 3) =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  );

describe('what stands on the report of a comparison', () => {
  it('is the finding, the radar with its table, what to talk about, the answers by partner and the method, in that order', () => {
    expect(headings(comparisonPaperOf(two), 2)).toEqual([
      'What to talk about, in this order',
      'Answers by partner',
      'Method and source',
    ]);
    expect(blocksInWords(comparisonPaperOf(two)).slice(0, 4)).toEqual([
      'opening: Riverside autumn workshop',
      'text: Two people left',
      'compared-radar',
      'table: Scores by area, 5',
    ]);
  });

  it('has every round over time, and the joint plan with asks and places to sign, where there are any', () => {
    const paper = comparisonPaperOf(
      roomOf({ partners: 2, people: 2, rounds: 2, bank: paperBanks.questions }),
      { comparison: { plan: aPlan(anAction('a')), asks: ['SYS-1'] } },
    );
    expect(headings(paper, 2)).toEqual([
      'What to talk about, in this order',
      'Over time',
      'Action plan',
      'What we ask of others',
      'Agreed by',
      'Answers by partner',
      'Method and source',
    ]);
    expect(under(paper, 'Agreed by').at(-1)).toEqual({
      kind: 'signatures',
      names: [partnerName(0), partnerName(1)],
    });
  });

  it('takes another plan in place of the comparison’s own', () => {
    const paper = comparisonPaperOf(two, {
      comparison: { plan: aPlan(anAction('own')) },
      plan: { plan: aPlan(anAction('agreed')) },
    });
    expect(everything(paper)).toContain('Do agreed.');
    expect(everything(paper)).not.toContain('Do own.');
  });

  it('is opening and method alone where nobody has answered', () => {
    expect(blocksInWords(comparisonPaperOf([]))).toEqual([
      'opening: Riverside autumn workshop',
      'h2: Method and source',
      'text: A partner’s level',
      'text: Spread is the',
      'text: A spread of',
      'text: Each question falls',
      'table: The classes and their rules, 11',
      'text: The questions are',
      'text: Partnership readiness is',
    ]);
  });

  it('has the day, the comparison and that it is independent in its names', () => {
    expect(comparisonPaperOf(two)).toMatchObject({
      title: 'Riverside autumn workshop: comparison report',
      head: 'Comparison report, 23 November 2026',
      foot: 'Independent. Not made or endorsed by the NHS or by government.',
      madeOn,
      fileName: 'riverside-autumn-workshop-2026-11-23',
    });
  });
});

describe('the opening of a comparison’s report', () => {
  it('says what is found, who answered and when, and each case in a sentence', () => {
    const paper = comparisonPaperOf(twoEach);
    expect(first(paper)).toEqual({
      kind: 'opening',
      above: 'Riverside autumn workshop',
      heading: 'You agree on roles and risk sharing. You see governance differently.',
      below: [
        expect.stringMatching(/^Of 30 questions, /),
        '2 partners, 4 people: Trust (2 people) and Charity (2 people).',
        'Answered on 22 November 2026.',
      ],
    });
    expect(paper.blocks[1]).toEqual({
      kind: 'paragraph',
      text: 'Two people left one question or more blank, so their assessments are unfinished. What was answered counts.',
    });
  });

  it('says which round it is, and that a result was agreed', () => {
    const paper = comparisonPaperOf(
      roomOf({ partners: 2, people: 1, rounds: 2, consensus: true, bank: paperBanks.questions }),
    );
    expect(first(paper)).toMatchObject({
      below: expect.arrayContaining([
        'Round 2, the latest. Answered on 14 May 2027.',
        'A result was agreed together on 14 May 2027. It is shown beside the others and counts in no other figure.',
      ]) as unknown,
    });
  });

  it('counts partners and does not name them where there are more than twelve', () => {
    expect(
      first(comparisonPaperOf(roomOf({ partners: 13, people: 2, bank: paperBanks.questions }))),
    ).toMatchObject({ below: expect.arrayContaining(['13 partners, 26 people.']) as unknown });
  });
});

describe('the scores by area', () => {
  it('stand beside their range, what they are based on and what is not known', () => {
    const { columns, rows } = tableOf(comparisonPaperOf(two), 'Scores by area');
    expect(columns.map(({ heading, marker }) => [heading, marker])).toEqual([
      ['Area', undefined],
      ['Lowest to highest', undefined],
      ['1', 0],
      ['2', 1],
    ]);
    expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100);
    expect(rows[2]).toEqual([
      { text: '3  Governance', strong: true },
      { text: '25 to 100' },
      { text: '100', figure: true, below: ['5 of 6', '10 of 12 answers', '1 don’t know'] },
      { text: '25', figure: true, below: ['6 of 6'] },
    ]);
    expect(rows[4]).toEqual([
      { text: '5  Business skills', strong: true },
      { text: '50' },
      {
        text: 'n/e',
        figure: true,
        below: ['1 of 6', '2 of 12 answers', '4 blank', '1 doesn’t apply'],
      },
      { text: '50', figure: true, below: ['6 of 6'] },
    ]);
  });

  it('say what ‘n/e’ means where there is one, and rank nobody', () => {
    const note = (paper: Paper) =>
      paper.blocks.find((block) => block.kind === 'paragraph' && block.quiet === true);
    expect(note(comparisonPaperOf(two))).toMatchObject({
      text: expect.stringMatching(
        /n\/e: not enough answers\..* This report ranks nobody\. A score is an aid/,
      ) as unknown,
    });
    const scored = comparisonPaperOf(
      two.map(({ assessment, round }) => ({
        round,
        assessment: {
          ...assessment,
          answers: answersOf({
            'shared-aims': six(1),
            roles: six(1),
            governance: six(1),
            'risk-sharing': six(1),
            'business-skills': six(1),
          }),
        },
      })),
    );
    expect(note(scored)).not.toMatchObject({ text: expect.stringContaining('n/e') as unknown });
  });

  it('have the agreed result in a column of its own, with the rings', () => {
    const { columns } = tableOf(
      comparisonPaperOf(
        roomOf({ partners: 2, people: 1, consensus: true, bank: paperBanks.questions }),
      ),
      'Scores by area',
    );
    expect(columns.at(-1)).toMatchObject({ heading: 'Agreed', marker: 'agreed' });
  });

  it('have groups as rows, no radar and a sentence why beyond eight groups', () => {
    const paper = comparisonPaperOf(roomOf({ partners: 9, people: 1, bank: paperBanks.questions }));
    expect(paper.blocks.some(({ kind }) => kind === 'compared-radar')).toBe(false);
    expect(everything(paper)).toContain(
      'There is no radar: it cannot show more than 8 lines apart, and here are 9.',
    );
    expect(tableOf(paper, 'Scores by area').rows.map(([cell]) => cell?.text)).toEqual([
      'Lowest to highest',
      ...Array.from({ length: 9 }, (_, place) => `${place + 1}  ${partnerName(place)}`),
    ]);
  });

  it('have no range for one group alone', () => {
    expect(
      tableOf(
        comparisonPaperOf(roomOf({ partners: 1, people: 3, bank: paperBanks.questions })),
        'Scores by area',
      ).columns.map(({ heading }) => heading),
    ).toEqual(['Area', '1']);
  });
});

describe('what to talk about', () => {
  it('is each class in its order with its rule, a way to begin and its questions', () => {
    const { title, name, rule, prompt } = classWords['perception-gap'];
    expect(under(comparisonPaperOf(twoEach), `1. ${title}`)).toEqual([
      { kind: 'paragraph', text: `${name}. ${rule}`, keepWithNext: true },
      { kind: 'paragraph', label: 'To begin', text: prompt, keepWithNext: true },
      expect.objectContaining({ kind: 'table', name: title }),
    ]);
    const { figures } = comparedOf(
      resolvedOf(twoEach, {}, paperBanks.questions),
      'partner',
      paperBanks.questions,
    );
    const asked = headings(comparisonPaperOf(twoEach), 3)
      .flatMap((heading) =>
        Object.values(classWords).filter((words) => heading.endsWith(` ${words.title}`)),
      )
      .flatMap((words) => tableOf(comparisonPaperOf(twoEach), words.title).rows);
    expect(asked).toHaveLength(figures.questions.length);
  });

  it('has no mean without the range beside it and how many answered, where people differ', () => {
    expect(tableOf(comparisonPaperOf(two), classWords['mixed-views'].title).rows[0]).toEqual([
      {
        text: 'Talk on aims-1',
        strong: true,
        below: ['Shared aims. Based on 3 people, 2 partners'],
      },
      { text: '2.0', below: ['0–4', 'n 2'] },
      { text: '2.0', below: ['n 1'] },
      { text: '2.0', below: ['0–4'] },
      { text: '0.0' },
      { text: '0.50' },
    ]);
  });

  it('says the don’t-know share where it is not 0, and ‘n/e’ for what cannot be had', () => {
    const paper = comparisonPaperOf(two);
    const row = tableOf(paper, classWords['blind-spot'].title).rows[0];
    expect(row?.[0]?.below).toEqual([
      'Governance. Based on 1 person, 1 partner',
      `Don’t-know share: ${shareText(0.5)}`,
    ]);
    expect(row?.map(({ text }) => text)).toEqual([
      'Talk on gov-6',
      'n/e',
      '1.0',
      '1.0',
      'n/e',
      'n/e',
    ]);
  });

  it('has the range of the partners where there are too many for columns', () => {
    const paper = comparisonPaperOf(
      roomOf({ partners: 12, people: 2, bank: paperBanks.questions }),
    );
    expect(everything(paper)).toContain(
      'With more than 8 of them on a question, the highest and the lowest tenth, at least one each, are left out of its spread',
    );
    const [heading = ''] = headings(paper, 3);
    const { columns } = tableOf(paper, heading.replace('1. ', ''));
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Question',
      'Lowest to highest',
      'Mean',
      'Spread',
      'Agreement',
    ]);
  });

  it.each([1, 2, 4, 8, 9])('has tables of %i partners that are as wide as the text', (partners) => {
    for (const block of comparisonPaperOf(
      roomOf({ partners, people: 1, rounds: 2, consensus: true, bank: paperBanks.questions }),
    ).blocks) {
      if (block.kind === 'table')
        expect(
          block.columns.reduce((sum, { share }) => sum + share, 0),
          block.name,
        ).toBeCloseTo(100);
    }
  });
});

describe('over time', () => {
  it('each partner has all rounds in order, with what moved, and what is one person’s one step', () => {
    const paper = comparisonPaperOf([
      person('a', 'Trust', { roles: six(2) }),
      { ...person('b', 'Trust', { roles: [3, 2, 2, 2, 2, 2] }, 'Chair', 2) },
    ]);
    const { rows } = tableOf(paper, 'Over time: Trust');
    expect(rows.map((row) => row[2])).toEqual([
      { text: '50', figure: true, below: ['6 of 6'] },
      {
        text: '54',
        figure: true,
        below: ['6 of 6', '+4 since round\u00a01', 'no more than one person’s one step'],
      },
    ]);
    expect(rows[1]?.[0]).toEqual({ text: 'Round 2', strong: true, below: ['22 November 2026'] });
    expect(rows[1]?.[1]).toEqual({ text: 'n/e', figure: true, below: ['0 of 6'] });
  });
});

describe('the answers by partner', () => {
  it('count the people at each level and name them', () => {
    const { columns, rows } = tableOf(comparisonPaperOf(two), 'Answers on Talk on gov-6');
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Partner',
      '0',
      '1',
      '2',
      '3',
      '4',
      'Don’t know',
      'Doesn’t apply',
      'Blank',
      'Mean',
    ]);
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Trust', '0', '0', '0', '0', '0', '2', '0', '0', 'n/e'],
      ['Charity', '0', '1', '0', '0', '0', '0', '0', '0', '1.0'],
    ]);
    expect(rows[0]?.[0]?.below).toEqual(['Don’t know: Chair; Nurse']);
  });

  it('name nobody where there are more than forty people, and are left out for more than forty partners', () => {
    const many = comparisonPaperOf(
      roomOf({ partners: 4, people: 11, bank: paperBanks.questions }),
      { notes: true },
    );
    expect(everything(many)).not.toContain('Chair');
    expect(everything(many)).toContain('Who chose what is not on paper.');
    const roll = comparisonPaperOf(roomOf({ partners: 41, people: 1, bank: paperBanks.questions }));
    expect(blocksInWords(roll).filter((block) => block.startsWith('table: Answers on'))).toEqual(
      [],
    );
    expect(everything(roll)).toContain('The CSV file has every answer.');
  });

  it('say what was agreed on each question', () => {
    const paper = comparisonPaperOf([
      ...two,
      {
        round: 1,
        assessment: anAssessment({
          id: 'all',
          respondent: { kind: 'consensus' },
          answers: { 'aims-1': { level: 2, note: 'We met twice.' } },
        }),
      },
    ]);
    expect(under(paper, '1. Talk on aims-1').at(-1)).toEqual({
      kind: 'paragraph',
      label: 'Agreed',
      text: 'Level 2. All of us met to talk about it.',
    });
  });
});

describe('notes', () => {
  const noted = two.map(({ assessment, round }) => ({
    round,
    assessment: {
      ...assessment,
      answers: {
        ...assessment.answers,
        'aims-1': { level: 1 as const, note: `Seen by ${assessment.id}.` },
      },
    },
  }));

  it('stand in the report only where the facilitator ticks them, with who wrote them', () => {
    expect(everything(comparisonPaperOf(noted))).not.toContain('Seen by');
    expect(
      tableOf(comparisonPaperOf(noted, { notes: true }), 'Answers on Talk on aims-1').rows[0]?.[0]
        ?.below,
    ).toEqual(['Level 1: Chair; Nurse', 'Note by Chair: Seen by a.', 'Note by Nurse: Seen by b.']);
  });

  it('never stand in a report under hidden names', () => {
    expect(
      everything(comparisonPaperOf(noted, { names: true, notes: true, hiddenNames: true })),
    ).not.toContain('Seen by');
  });
});

describe('under hidden names', () => {
  const all = roomOf({
    partners: 3,
    people: 2,
    rounds: 2,
    consensus: true,
    bank: paperBanks.questions,
  });
  const hidden = comparisonPaperOf(all, {
    hiddenNames: true,
    notes: true,
    comparison: { name: 'Secret workshop', plan: aPlan(anAction('a', { owner: 'Siân' })) },
    plan: { plan: aPlan(anAction('b', { owner: 'Łukasz' })) },
  });

  it('no name of a partner, a person, the partnership or the comparison stands anywhere, and no plan', () => {
    for (const name of [
      partnerName(0),
      partnerName(1),
      partnerName(2),
      'Chair',
      'Finance director',
      'Riverside',
      'Secret',
      'secret',
      'Siân',
      'Łukasz',
    ])
      expect(everything(hidden)).not.toContain(name);
    expect(hidden.fileName).toBe('comparison-2026-11-23');
    expect(textsOfPaper(hidden).join(' ')).toContain('Names are hidden.');
  });

  it('columns have the letters of the aliases, and every figure is the same as with names', () => {
    const shown = comparisonPaperOf(all);
    expect(tableOf(hidden, 'Scores by area').columns.map(({ heading }) => heading)).toEqual([
      'Area',
      'Lowest to highest',
      'A',
      'B',
      'C',
      'Agreed',
    ]);
    expect(tableOf(hidden, 'Scores by area').rows).toEqual(tableOf(shown, 'Scores by area').rows);
  });

  it('figures that are under aliases already stay as they are', () => {
    const { figures, time } = comparedOf(
      underAliases(resolvedOf(all, { name: 'Secret workshop' }, paperBanks.questions), givenNames),
      'partner',
      paperBanks.questions,
    );
    const again = comparisonPaper(paperBanks, figures, time, madeOn, {
      names: true,
      notes: false,
      hiddenNames: true,
    });
    expect(again).toEqual(hidden);
  });
});
