import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { ComparedLegend } from '../../../src/charts/compared-legend';
import { ComparedRadarChart } from '../../../src/charts/compared-radar-chart';
import type { ComparedRadar } from '../../../src/domain/comparing/compared-radar';
import { sideName } from '../../../src/wording/side-names';

const figure: ComparedRadar = {
  axes: [
    { area: 'shared-aims', name: 'Shared aims' },
    { area: 'roles', name: 'Roles' },
    { area: 'governance', name: 'Governance' },
    { area: 'risk-sharing', name: 'Risk sharing' },
    { area: 'business-skills', name: 'Business skills' },
  ],
  lines: [
    {
      key: 'partner-0',
      side: { kind: 'partner', name: 'Riverside' },
      marker: 0,
      scores: [100, 100, 100, 100, 100],
    },
    {
      key: 'partner-3',
      side: { kind: 'partner', name: 'Wenlow' },
      marker: 3,
      scores: [50, 0, undefined, 50, 50],
    },
    {
      key: 'consensus',
      side: { kind: 'consensus' },
      marker: undefined,
      scores: [75, 75, 75, 75, 75],
    },
  ],
};

function Chart() {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setHidden(
      hidden.has(key)
        ? new Set([...hidden].filter((each) => each !== key))
        : new Set([...hidden, key]),
    );
  return (
    <>
      <ComparedRadarChart radar={figure} description="Radar of five areas." hidden={hidden} />
      <ComparedLegend lines={figure.lines} hidden={hidden} onToggle={toggle} />
    </>
  );
}

const radar = () => screen.getByRole('img', { name: 'Radar of five areas.' });
const drawn = (selector: string) => Array.from(radar().querySelectorAll(selector));
const pathOf = (element: Element | undefined) => element?.getAttribute('d');
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => void render(<Chart />));

it('draws the score of each area on its axis, each line in its partner’s dash and markers', () => {
  expect(drawn('path.pline.p1').map(pathOf)).toEqual([
    'M250 62 L392.7 165.6 L338.2 333.4 L161.8 333.4 L107.3 165.6Z',
  ]);
  expect(drawn('path.mark.p1')).toHaveLength(5);
});

it('leaves a line open on both sides of an axis without a score, and draws a score of 0 at the centre', () => {
  expect(drawn('path.pline.p4').map(pathOf)).toEqual([
    'M205.9 272.7 L178.7 188.8 L250 137 L250 212',
  ]);
  expect(drawn('path.mark.p4')).toHaveLength(4);
});

it('draws what was agreed with rings of its own, under the others', () => {
  expect(drawn('path.pline.agreed')).toHaveLength(1);
  expect(drawn('path.mark.agreed')).toHaveLength(5);
  expect(drawn('path.pline')[0]).toHaveClass('agreed');
});

it('draws all markers after all lines', () => {
  const kinds = drawn('path.pline, path.mark').map((path) => path.classList.contains('mark'));
  expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a) - Number(b)));
});

it('names the areas and gives no figure that would be one partner’s', () => {
  for (const name of ['Shared aims', 'Roles', 'Governance', 'Risk sharing', 'Business', 'skills'])
    expect(within(radar()).getByText(name)).toBeInTheDocument();
  expect(drawn('text.val')).toEqual([]);
});

it('hides and shows a line from the legend, by keyboard too, and says what is shown', async () => {
  const user = userEvent.setup();
  expect(screen.getByRole('status')).toHaveTextContent('All 3 lines are shown.');
  await user.tab();
  await user.tab();
  expect(button('Wenlow')).toHaveFocus();
  await user.keyboard(' ');
  expect(button('Wenlow')).toHaveAttribute('aria-pressed', 'false');
  expect(drawn('.p4')).toEqual([]);
  expect(drawn('path.pline')).toHaveLength(2);
  expect(screen.getByRole('status')).toHaveTextContent('2 of 3 lines are shown. Hidden: Wenlow.');
  await user.keyboard('{Enter}');
  expect(button('Wenlow')).toHaveAttribute('aria-pressed', 'true');
  expect(drawn('path.mark.p4')).toHaveLength(4);
});

it('can hide every line', async () => {
  const user = userEvent.setup();
  for (const { side } of figure.lines) await user.click(button(sideName(side)));
  expect(drawn('.pline, .mark')).toEqual([]);
  expect(screen.getByRole('status')).toHaveTextContent(
    '0 of 3 lines are shown. Hidden: Riverside, Wenlow and Agreed together.',
  );
});
