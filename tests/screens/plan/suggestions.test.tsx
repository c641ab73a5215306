import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actionBank } from '../../../src/bank/action-bank';
import { id, openScreen, savedAssessment } from '../../support/page';
import { plan, planned, suggestions } from './plan';
import { realAnswers, realQuestions } from '../../support/real-questions';

const offered = () =>
  within(suggestions())
    .queryAllByRole('checkbox')
    .map((box) => document.querySelector(`label[for="${box.id}"]`)?.firstChild?.textContent);
const groups = () =>
  within(suggestions())
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const of = (question: string) =>
  actionBank.actions[question] ?? { steps: [], keep: { text: '?' }, findOut: { text: '?' } };
const box = (text: string | undefined) =>
  within(suggestions()).getByRole('checkbox', { name: text ?? '?' });

it('come in three groups: next steps, what to find out, what to keep', async () => {
  await openScreen('/plan', { plan, answers: realAnswers({ roles: [3, 1, 4, 'dk', 'na', 0] }) });
  expect(groups()).toEqual(['Next steps', 'Find out', 'Keep what you have']);
  expect(offered()).toEqual([
    of('roles-6').steps[0]?.text,
    of('roles-2').steps[1]?.text,
    of('roles-4').findOut.text,
    of('roles-3').keep.text,
  ]);
});

it('are none without answers, and it says so', async () => {
  await openScreen('/plan', { plan });
  expect(groups()).toEqual([]);
  expect(
    within(suggestions()).getByText(
      'There are none yet. They follow from your answers: answer a few questions first.',
    ),
  ).toBeVisible();
});

it('come and go with the answers, and never change the plan', async () => {
  const user = await openScreen('/plan', { plan, answers: realAnswers({ roles: [1] }) });
  expect(box(of('roles-1').steps[1]?.text)).toBeChecked();
  for (const [choice, now] of [
    [/^2 /, of('roles-1').steps[2]?.text],
    ['Don’t know', of('roles-1').findOut.text],
    [/^4 /, of('roles-1').keep.text],
    [/^3 /, undefined],
  ] as const) {
    window.location.hash = `/a/${id}/q/roles-1`;
    await user.click(await screen.findByRole('radio', { name: choice }));
    window.location.hash = `/a/${id}/plan`;
    await screen.findByRole('table', { name: 'Action plan' });
    expect(offered()).toEqual(now === undefined ? [] : [now]);
    expect(planned()).toEqual(['Draw the map', 'Walk the ward', 'Ask the chair']);
  }
  expect((await savedAssessment()).plan).toEqual(plan);
});

it('go into the plan when ticked, at its end, and out of it again', async () => {
  const user = await openScreen('/plan', { plan, answers: realAnswers({ roles: ['_', 0] }) });
  const step = of('roles-2').steps[0]?.text;
  expect(box(step)).not.toBeChecked();
  await user.click(box(step));
  expect(box(step)).toBeChecked();
  expect(planned()).toEqual(['Draw the map', 'Walk the ward', 'Ask the chair', step]);
  expect((await savedAssessment()).plan?.actions.at(-1)).toMatchObject({
    origin: { question: 'roles-2', action: 0 },
    status: 'not-started',
  });
  await user.click(box(step));
  expect(box(step)).not.toBeChecked();
  expect(planned()).toEqual(['Draw the map', 'Walk the ward', 'Ask the chair']);
});

it('show eight at first, and the rest when asked', async () => {
  const six = [0, 0, 0, 0, 0, 0] as const;
  const user = await openScreen('/plan', {
    plan,
    answers: realAnswers({ 'shared-aims': six, roles: six }),
  });
  expect(offered()).toHaveLength(8);
  await user.click(screen.getByRole('button', { name: 'Show 4 more' }));
  expect(offered()).toHaveLength(12);
  expect(screen.queryByRole('button', { name: /^Show/ })).not.toBeInTheDocument();
});

const secondOfGovernance = realQuestions('governance')[1]?.id ?? '';

it('follow the target of their area', async () => {
  const user = await openScreen('/plan', {
    plan,
    answers: realAnswers({ roles: ['_', 3], governance: ['_', 2] }),
  });
  expect(offered()).toEqual([of(secondOfGovernance).steps[2]?.text]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Roles' }), 'Level 4');
  expect(offered()).toEqual([of(secondOfGovernance).steps[2]?.text, of('roles-2').steps[3]?.text]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Governance' }), 'Level 2');
  expect(offered()).toEqual([of('roles-2').steps[3]?.text]);
  expect(planned()).toEqual(['Draw the map', 'Walk the ward', 'Ask the chair']);
  expect((await savedAssessment()).targets).toEqual({ roles: 4, governance: 2 });
});
