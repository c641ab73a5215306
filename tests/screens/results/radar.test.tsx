import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AreaId } from '../../../src/domain/model/question-bank';
import type { Mark } from '../../support/assessment-builder';
import { openScreen } from '../../support/page';
import { realAnswers } from '../../support/real-questions';

const areas: readonly AreaId[] = [
  'shared-aims',
  'roles',
  'governance',
  'risk-sharing',
  'business-skills',
];
const radar = () => screen.getByRole('img', { name: /^Radar of 5 areas/ });
const all = (selector: string) => Array.from(radar().querySelectorAll(selector));
const pathOf = (element: Element) => element.getAttribute('d') ?? '';

/** Where the points of the five axes lie at a score, clockwise from the top: the radar is 150 wide around 250, 212. */
const spots = (score: number) =>
  areas.map((_, axis) => {
    const angle = (axis * 72 * Math.PI) / 180;
    const along = (150 * score) / 100;
    return [250 + along * Math.sin(angle), 212 - along * Math.cos(angle)]
      .map((value) => Number(value.toFixed(1)))
      .join(' ');
  });
const at = (score: number, axes: readonly number[]) =>
  `M${axes.map((axis) => spots(score)[axis]).join(' L')}`;

/** Full marks in every area but these. */
function answersWithout(open: readonly number[], mark: Mark = 4) {
  return realAnswers(
    Object.fromEntries(
      areas.map((area, axis) => [
        area,
        open.includes(axis) ? ['dk'] : [mark, mark, mark, mark, mark, mark],
      ]),
    ),
  );
}

it.each([
  { open: [], lines: [[0, 1, 2, 3, 4]] },
  { open: [2], lines: [[3, 4, 0, 1]] },
  { open: [4], lines: [[0, 1, 2, 3]] },
  { open: [1, 3], lines: [[4, 0]] },
  { open: [0, 2, 3], lines: [] },
  { open: [0, 1, 2, 3, 4], lines: [] },
])(
  'with no score on the axes $open draws the lines $lines, open where a score is missing',
  async ({ open, lines }) => {
    await openScreen('/results', { answers: answersWithout(open) });
    const closed = open.length === 0;
    expect(all('path.ours').map(pathOf)).toEqual(
      expect.arrayContaining(lines.map((axes) => (closed ? `${at(100, axes)}Z` : at(100, axes)))),
    );
    expect(all('path.ours')).toHaveLength(lines.length);
    expect(all('path.open')).toHaveLength(closed ? 0 : lines.length);
    expect(all('circle.dot')).toHaveLength(5 - open.length);
    expect(all('text.val').map(({ textContent }) => textContent)).toEqual(
      areas.map((_, axis) => (open.includes(axis) ? 'n/e' : '100')),
    );
  },
);

it('draws a score of 0 at the centre: only a missing one is left open', async () => {
  await openScreen('/results', {
    answers: { ...answersWithout([]), ...realAnswers({ roles: [0, 0, 0, 0, 0, 0] }) },
  });
  const [top, , ...others] = spots(100);
  expect(all('path.ours').map(pathOf)).toEqual([`M${[top, '250 212', ...others].join(' L')}Z`]);
});

it('puts scores and targets where they belong', async () => {
  await openScreen('/results', { answers: answersWithout([], 2) });
  expect(all('path.ours').map(pathOf)).toEqual([`${at(50, [0, 1, 2, 3, 4])}Z`]);
  expect(all('path.target').map(pathOf)).toEqual([`${at(75, [0, 1, 2, 3, 4])}Z`]);
  expect(
    screen.getByText(
      'Dots and solid line: your scores, 0 to 100. Dotted line: your target, level 3 in each area.',
    ),
  ).toBeVisible();
});

it('draws each area’s own target, also where it has no score', async () => {
  await openScreen('/results', { targets: { 'shared-aims': 4 } });
  const [top] = spots(100);
  expect(all('path.target').map(pathOf)).toEqual([`M${[top, ...spots(75).slice(1)].join(' L')}Z`]);
  expect(
    screen.getByText(
      /your target, a level for each area. The line stays open where an area has no score.$/,
    ),
  ).toBeVisible();
});

it('says the same in words', async () => {
  await openScreen('/results', {
    answers: realAnswers({ roles: [3, 3, 3, 3, 3, 3], governance: [0, 0, 0, 0, 0, 0] }),
  });
  expect(radar()).toHaveAccessibleName(
    'Radar of 5 areas. Shared aims not enough answers, Roles 75, Governance 0, Risk sharing not enough answers, Business skills not enough answers. The same figures are in the table.',
  );
});
