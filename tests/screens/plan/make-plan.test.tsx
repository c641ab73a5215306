import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actionBank } from '../../../src/bank/action-bank';
import { cellsIn, id, leadsTo, openScreen, savedAssessment } from '../../support/page';
import { realAnswers } from '../../support/real-questions';

const stepOf = (question: string, level: 0 | 1 | 2 | 3) =>
  actionBank.actions[question]?.steps[level].text ?? 'no such step';

it('makes a plan of the five lowest steps, lowest first, and goes there', async () => {
  const user = await openScreen('/results', {
    answers: realAnswers({
      'shared-aims': [2, 1, 3, 4],
      roles: [0, 2, 2, 'dk'],
      governance: [1, 2],
    }),
  });
  await user.click(screen.getByRole('button', { name: 'Make the plan' }));
  const table = await screen.findByRole('table', { name: 'Action plan' });
  expect(window.location.hash).toBe(`#/a/${id}/plan`);
  const texts = [
    stepOf('roles-1', 0),
    stepOf('aims-2', 1),
    stepOf('gov-1', 1),
    stepOf('aims-1', 2),
    stepOf('roles-2', 2),
  ];
  expect(cellsIn(table).map(([what]) => what)).toEqual([
    `1${texts[0]}Mapping local skills and resources together: from level\u00a00 to\u00a01`,
    `2${texts[1]}Clear written objectives: from level\u00a01 to\u00a02`,
    `3${texts[2]}Checking that arrangements still fit: from level\u00a01 to\u00a02`,
    `4${texts[3]}Talking about the aims we share: from level\u00a02 to\u00a03`,
    `5${texts[4]}Who does what: from level\u00a02 to\u00a03`,
  ]);
  expect((await savedAssessment()).plan?.actions.map(({ text }) => text)).toEqual(texts);
});

it.each([
  {
    what: 'only one step',
    answers: realAnswers({ roles: [3, 2] }),
    heading: /^One action, the next due by /,
  },
  {
    what: 'nothing under its target',
    answers: realAnswers({ roles: [3, 4] }),
    heading: /^Your plan has no actions yet$/,
  },
  { what: 'no answers', answers: {}, heading: /^Your plan has no actions yet$/ },
])('with $what makes the plan all the same', async ({ answers, heading }) => {
  const user = await openScreen('/plan', { answers });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no plan yet');
  await user.click(screen.getByRole('button', { name: 'Make the plan' }));
  expect(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible();
});

it('leads from the results to a plan that is there already', async () => {
  await openScreen('/results', {
    plan: { startDate: '2026-11-22', updatedAt: '2026-11-22T10:24:00.000Z', actions: [] },
  });
  expect(leadsTo(screen.getByRole('link', { name: 'Go to the plan' }))).toBe(`#/a/${id}/plan`);
  expect(screen.queryByRole('button', { name: 'Make the plan' })).not.toBeInTheDocument();
});
