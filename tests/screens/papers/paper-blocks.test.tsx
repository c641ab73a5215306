import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PaperBlocks } from '../../../src/papers/html/paper-blocks';
import { comparisonPaperOf } from '../../support/comparison-paper-of';
import { paperBanks } from '../../support/paper-of';
import { partnerName, roomOf } from '../../support/room-of-partners';

const paper = comparisonPaperOf(
  roomOf({ partners: 2, people: 2, consensus: true, bank: paperBanks.questions }),
);

it('the report of a comparison has its radar in words, a legend, and columns that say whose they are', () => {
  render(<PaperBlocks title={paper.head} blocks={paper.blocks} />);
  expect(
    screen.getByRole('img', { name: /^Radar of 5 areas\. Riverside Hospitals NHS Trust: / }),
  ).toBeInTheDocument();
  expect(
    within(screen.getByRole('figure'))
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([`1 ${partnerName(0)}`, `2 ${partnerName(1)}`, 'Agreed together']);
  const columns = within(screen.getByRole('table', { name: 'Scores by area' }))
    .getAllByRole('columnheader')
    .map((header) => header.textContent.trim());
  expect(columns).toEqual([
    'Area',
    'Lowest to highest',
    `1: ${partnerName(0)}`,
    `2: ${partnerName(1)}`,
    'Agreed',
  ]);
});

it('every table of the report has its rows and its name', () => {
  render(<PaperBlocks title={paper.head} blocks={paper.blocks} />);
  const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  for (const { name, rows } of tables)
    expect(within(screen.getByRole('table', { name })).getAllByRole('row'), name).toHaveLength(
      rows.length + 1,
    );
});
