import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actionBank } from '../../../src/bank/action-bank';
import { id, leadsTo, openScreen } from '../../support/page';
import { bandAt, realAnswers, titleOf } from '../../support/real-questions';

const section = (name: string) => screen.getByRole('region', { name });
const itemsOf = (name: string) =>
  within(section(name))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
const stepOf = (question: string, level: 0 | 1 | 2 | 3) =>
  actionBank.actions[question]?.steps[level].text ?? 'no such step';

const marks = {
  'shared-aims': [3, 3, 3, 3, 3, 3],
  roles: [2, 1, 2, 1, 2, 2],
  governance: [2, 2, 2, 2, 2, 2],
} as const;

const inWords = () => section('Area by area, the weakest first');
const headings = () =>
  within(inWords())
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

it('goes through the areas, the weakest first and those without a score last, each with its first step', async () => {
  await openScreen('/results', { answers: realAnswers(marks) });
  expect(headings()).toEqual([
    `Roles: 42, ${bandAt(42)}`,
    `Governance: 50, ${bandAt(50)}`,
    `Shared aims: 75, ${bandAt(75)}`,
    'Risk sharing: not enough answers',
    'Business skills: not enough answers',
  ]);
  expect(
    within(inWords()).getByText(
      `‘${titleOf('roles-2')}’ and ‘${titleOf('roles-4')}’ stand lowest, at level 1.`,
      { exact: false },
    ),
  ).toBeVisible();
  expect(
    within(inWords())
      .getAllByText(/^First step/)
      .map((words) => words.closest('p')?.textContent),
  ).toEqual([`First step: ${stepOf('roles-2', 1)}`, `First step: ${stepOf('gov-1', 2)}`]);
  expect(within(inWords()).getByText('Every answer with a level is at its target.')).toBeVisible();
});

it('keeps areas that tie in the order of the wheel', async () => {
  await openScreen('/results', {
    answers: realAnswers({ ...marks, governance: [1, 1, 2, 2, 2, 2] }),
  });
  expect(headings().slice(0, 3)).toEqual([
    `Roles: 42, ${bandAt(42)}`,
    `Governance: 42, ${bandAt(42)}`,
    `Shared aims: 75, ${bandAt(75)}`,
  ]);
});

it('says what each area needs while none has a score', async () => {
  await openScreen('/results', { answers: realAnswers({ roles: [0, 0, 0] }) });
  expect(headings()[1]).toBe('Roles: not enough answers');
  expect(
    within(inWords()).getByText(
      'All its three answers are at level 0. One more answer with a level would give one.',
    ),
  ).toBeVisible();
  expect(within(inWords()).getAllByText(/First step/)).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'No area has enough answers for a score yet. One more answer with a level in roles would give the first.',
  );
});

it('lists strengths from level 3 up, the highest first', async () => {
  await openScreen('/results', {
    answers: realAnswers({ 'shared-aims': [3, 2, 4], roles: [4, 'dk', 1, 3] }),
  });
  expect(itemsOf('Strengths')).toEqual([
    `${titleOf('aims-3')}, level 4`,
    `${titleOf('roles-1')}, level 4`,
    `${titleOf('aims-1')}, level 3`,
    `${titleOf('roles-4')}, level 3`,
  ]);
});

it('says so when nothing is a strength', async () => {
  await openScreen('/results', { answers: realAnswers({ roles: [2, 2, 2, 2] }) });
  expect(section('Strengths')).toHaveTextContent('No question stands at level 3 or 4 yet.');
  expect(itemsOf('Strengths')).toEqual([]);
});

it('lists what is not known: don’t know before blank, each a way to its question', async () => {
  const user = await openScreen('/results', {
    length: 'quick',
    answers: realAnswers({
      'shared-aims': [3, '_', '_', 'dk'],
      roles: [3, '_'],
      governance: [3, 3, 3, 3],
      'risk-sharing': ['dk', 'na'],
      'business-skills': [3, 3, 3, 3, 3, 3],
    }),
  });
  expect(itemsOf('What is not known')).toEqual([
    `${titleOf('aims-4')} (don’t know)`,
    `${titleOf('risk-1')} (don’t know)`,
    `${titleOf('roles-2')} (blank)`,
  ]);
  const links = within(section('What is not known')).getAllByRole('link');
  expect(links.map(leadsTo)).toEqual(
    ['aims-4', 'risk-1', 'roles-2'].map((each) => `#/a/${id}/q/${each}`),
  );
  await user.click(screen.getByRole('link', { name: 'Who does what' }));
  expect(await screen.findByText(/Roles, question 2 of 2/)).toBeVisible();
});

it('says so when everything is known', async () => {
  await openScreen('/results', {
    length: 'quick',
    answers: realAnswers({
      'shared-aims': [3, '_', '_', 3],
      roles: [3, 3],
      governance: [3, 3, 3, 3],
      'risk-sharing': [3, 3],
      'business-skills': [3, 3, 3, 3, 3, 3],
    }),
  });
  expect(section('What is not known')).toHaveTextContent(
    'Nothing: every question that applies to you has a level.',
  );
});
