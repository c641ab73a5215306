import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actionBank } from '../../../src/bank/action-bank';
import { answersOf } from '../../support/assessment-builder';
import { id, leadsTo, named, openScreen } from '../../support/page';

const section = (name: string) => screen.getByRole('region', { name: named(name) });
const itemsOf = (name: string) => within(section(name)).queryAllByRole('listitem').map(({ textContent }) => textContent);
const stepOf = (question: string, level: 0 | 1 | 2 | 3) => actionBank.actions[question]?.steps[level].text ?? 'no such step';

const marks = {
  'shared-aims': [3, 3, 3, 3, 3, 3],
  roles: [2, 1, 2, 1, 2, 2],
  governance: [2, 2, 2, 2, 2, 2],
} as const;

it('names the weakest area, what stands lowest in it, and its first step', async () => {
  await openScreen('/results', { answers: answersOf(marks) });
  const weakest = section('Weakest first: roles');
  expect(within(weakest).getByText(/^‘Who does what’ and ‘A real say for each partner’ stand lowest, at level 1\./)).toBeVisible();
  expect(within(weakest).getByText(stepOf('roles-2', 1))).toBeVisible();
  expect(within(weakest).queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
});

it('names areas that tie together, each with its first step', async () => {
  await openScreen('/results', { answers: answersOf({ ...marks, governance: [1, 1, 2, 2, 2, 2] }) });
  const weakest = section('Weakest first: roles and governance');
  expect(within(weakest).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Roles', 'Governance']);
  expect(within(weakest).getByText(stepOf('roles-2', 1))).toBeVisible();
  expect(within(weakest).getByText(stepOf('gov-1', 1))).toBeVisible();
});

it('gives no first step to a weakest area that is at its target', async () => {
  await openScreen('/results', { answers: answersOf({ roles: [3, 3, 3, 3, 3, 3] }) });
  expect(within(section('Weakest first: roles')).queryByText(/First step/)).not.toBeInTheDocument();
});

it('names no weakest area while none has a score', async () => {
  await openScreen('/results', { answers: answersOf({ roles: [0, 0, 0] }) });
  expect(screen.queryByRole('region', { name: /^Weakest/ })).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No area has enough answers for a score yet. One more answer with a level in roles would give the first.');
});

it('lists strengths from level 3 up, the highest first', async () => {
  await openScreen('/results', { answers: answersOf({ 'shared-aims': [3, 2, 4], roles: [4, 'dk', 1, 3] }) });
  expect(itemsOf('Strengths')).toEqual([
    'Who the partnership is for, level 4',
    'Mapping local skills and resources together, level 4',
    'Talking about the aims we share, level 3',
    'A real say for each partner, level 3',
  ]);
});

it('says so when nothing is a strength', async () => {
  await openScreen('/results', { answers: answersOf({ roles: [2, 2, 2, 2] }) });
  expect(section('Strengths')).toHaveTextContent('No question stands at level 3 or 4 yet.');
  expect(itemsOf('Strengths')).toEqual([]);
});

it('lists what is not known: don’t know before blank, each a way to its question', async () => {
  const user = await openScreen('/results', { length: 'quick', answers: answersOf({ 'shared-aims': [3, '_', '_', 'dk'], roles: [3, '_'], governance: [3, '_', '_', 3], 'risk-sharing': ['dk', 'na'], 'business-skills': [3, '_', 3] }) });
  expect(itemsOf('What is not known')).toEqual([
    'Being open about aims that clash (don’t know)',
    'Agreeing where each risk sits (don’t know)',
    'Who does what (blank)',
  ]);
  const links = within(section('What is not known')).getAllByRole('link');
  expect(links.map(leadsTo)).toEqual(['aims-4', 'risk-1', 'roles-2'].map((each) => `#/a/${id}/q/${each}`));
  await user.click(screen.getByRole('link', { name: 'Who does what' }));
  expect(await screen.findByText(/Roles, question 2 of 2/)).toBeVisible();
});

it('says so when everything is known', async () => {
  await openScreen('/results', { length: 'quick', answers: answersOf({ 'shared-aims': [3, '_', '_', 3], roles: [3, 3], governance: [3, '_', '_', 3], 'risk-sharing': [3, 3], 'business-skills': [3, '_', 3] }) });
  expect(section('What is not known')).toHaveTextContent('Nothing: every question that applies to you has a level.');
});
