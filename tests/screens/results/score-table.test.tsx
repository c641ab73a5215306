import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Mark } from '../../support/assessment-builder';
import { cellsIn, openScreen } from '../../support/page';
import { bandAt, realAnswers } from '../../support/real-questions';

const table = () => screen.getByRole('table', { name: 'The five areas in figures' });

it('has a row for each area, in the order of the wheel', async () => {
  await openScreen('/results');
  expect(cellsIn(table()).map(([area]) => area)).toEqual([
    '1Shared aims',
    '2Roles',
    '3Governance',
    '4Risk sharing',
    '5Business skills',
  ]);
});

const nothingMovesIt = 'No single answer, one level up or down, could move it.';

type Row = { readonly marks: readonly Mark[]; readonly cells: readonly [string, string, string] };

// Worked out by hand: the sum of the levels ÷ how many there are ÷ 4 × 100.
const full: readonly Row[] = [
  { marks: [4, 4, 4, 4, 4, 4], cells: ['100', `${bandAt(100)} firm${nothingMovesIt}`, '6 of 6'] },
  { marks: [3, 3, 3, 3, 3, 3], cells: ['75', `${bandAt(75)} firm${nothingMovesIt}`, '6 of 6'] },
  {
    marks: [2, 2, 2, 2, 'dk', 'na'],
    // Settled at 0 it is 8 of 20, and at 4 it is 12 of 20: 40 to 60.
    cells: [
      '50',
      `${bandAt(50)} firmIt stays the same however the missing answer turns out.`,
      '4 of 61 don’t know, 1 doesn’t apply',
    ],
  },
  {
    marks: [1, 1, 0, 2, 2, 'dk'],
    // Settled at 4 it is 10 of 24.
    cells: [
      '30',
      `${bandAt(30)} closeThe answer that is not known could make it ${bandAt((10 / 24) * 100)}.`,
      '5 of 61 don’t know',
    ],
  },
  { marks: [0, 0, 0, 0, 0, 0], cells: ['0', `${bandAt(0)} firm${nothingMovesIt}`, '6 of 6'] },
  {
    marks: [0, 0, 0, '_', '_', '_'],
    cells: [
      'n/e',
      'Not enough answersOne more answer with a level would give one.',
      '3 of 63 blank',
    ],
  },
  {
    marks: [1, 'dk', '_', '_', 'na', 'na'],
    cells: [
      'n/e',
      'Not enough answersTwo more answers with a level would give one.',
      '1 of 61 don’t know, 2 blank, 2 don’t apply',
    ],
  },
  {
    marks: ['dk', 'dk', 'dk', 'dk', 'dk', 'dk'],
    cells: [
      'n/e',
      'Not enough answersFour more answers with a level would give one.',
      '0 of 66 don’t know',
    ],
  },
  {
    marks: [4, 'na', 'na', 'na', 'na', 'na'],
    cells: [
      'n/e',
      'Not enough answersToo few of its questions apply to you.',
      '1 of 65 don’t apply',
    ],
  },
];

it.each(full)(
  'says $cells for the answers $marks, in its area and in no other',
  async ({ marks, cells }) => {
    await openScreen('/results', { answers: realAnswers({ roles: marks }) });
    const rows = cellsIn(table());
    expect(rows[1]).toEqual(['2Roles', ...cells]);
    expect([rows[0], rows[2], rows[3], rows[4]].map((row) => row?.slice(1))).toEqual(
      Array.from({ length: 4 }, () => [
        'n/e',
        'Not enough answersFour more answers with a level would give one.',
        '0 of 66 blank',
      ]),
    );
  },
);

it('spells out n/e for those who ask', async () => {
  await openScreen('/results');
  expect(screen.getAllByTitle('not enough answers')).toHaveLength(5);
});

it('says why a band is firm or close where the word stands', async () => {
  await openScreen('/results', { answers: realAnswers({ roles: [4, 4, 4, 4, 4, 4] }) });
  expect(within(table()).getByText(nothingMovesIt)).toBeVisible();
  expect(screen.queryByText(/first impression/)).not.toBeInTheDocument();
});

const quick: readonly Row[] = [
  { marks: [0, 1], cells: ['13', `${bandAt(12.5)} `, '2 of 2'] },
  {
    marks: [2, 'dk'],
    cells: [
      'n/e',
      'Not enough answersOne more answer with a level would give one.',
      '1 of 21 don’t know',
    ],
  },
];

it.each(quick)(
  'in a quick check says $cells for $marks, and neither firm nor close anywhere',
  async ({ marks, cells }) => {
    await openScreen('/results', { length: 'quick', answers: realAnswers({ roles: marks }) });
    expect(cellsIn(table())[1]).toEqual(['2Roles', ...cells]);
    expect(screen.getByText('This is a first impression.')).toBeVisible();
    expect(
      screen.queryByText(/\b(firm|close)\b/i, { ignore: 'p:has(> strong), p:has(> strong) *' }),
    ).not.toBeInTheDocument();
  },
);
