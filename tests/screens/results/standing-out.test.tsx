import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actionBank } from '../../../src/bank/action-bank';
import { answersOf } from '../../support/assessment-builder';
import { id, leadsTo, openScreen } from '../../support/page';

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
  await openScreen('/results', { answers: answersOf(marks) });
  expect(headings()).toEqual([
    'Roles: 42, Forming',
    'Governance: 50, Developing',
    'Shared aims: 75, Established',
    'Risk sharing: not enough answers',
    'Business skills: not enough answers',
  ]);
  expect(
    within(inWords()).getByText(
      /^‘Who does what’ and ‘A real say for each partner’ stand lowest, at level 1\./,
    ),
  ).toBeVisible();
  expect(
    within(inWords())
      .getAllByText(/^First step/)
      .map(({ textContent }) => textContent),
  ).toEqual([`First step: ${stepOf('roles-2', 1)}`, `First step: ${stepOf('gov-1', 2)}`]);
  expect(within(inWords()).getByText('Every answer with a level is at its target.')).toBeVisible();
});

it('keeps areas that tie in the order of the wheel', async () => {
  await openScreen('/results', {
    answers: answersOf({ ...marks, governance: [1, 1, 2, 2, 2, 2] }),
  });
  expect(headings().slice(0, 3)).toEqual([
    'Roles: 42, Forming',
    'Governance: 42, Forming',
    'Shared aims: 75, Established',
  ]);
});

it('says what each area needs while none has a score', async () => {
  await openScreen('/results', { answers: answersOf({ roles: [0, 0, 0] }) });
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
    answers: answersOf({ 'shared-aims': [3, 2, 4], roles: [4, 'dk', 1, 3] }),
  });
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
  const user = await openScreen('/results', {
    length: 'quick',
    answers: answersOf({
      'shared-aims': [3, '_', '_', 'dk'],
      roles: [3, '_'],
      governance: [3, '_', '_', 3],
      'risk-sharing': ['dk', 'na'],
      'business-skills': [3, '_', 3],
    }),
  });
  expect(itemsOf('What is not known')).toEqual([
    'Being open about aims that clash (don’t know)',
    'Agreeing where each risk sits (don’t know)',
    'Who does what (blank)',
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
    answers: answersOf({
      'shared-aims': [3, '_', '_', 3],
      roles: [3, 3],
      governance: [3, '_', '_', 3],
      'risk-sharing': [3, 3],
      'business-skills': [3, '_', 3],
    }),
  });
  expect(section('What is not known')).toHaveTextContent(
    'Nothing: every question that applies to you has a level.',
  );
});
