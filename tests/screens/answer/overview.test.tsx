import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Mark } from '../../support/assessment-builder';
import { id, leadsTo, openPage, openScreen, record, savedAssessment } from '../../support/page';
import { realAnswers } from '../../support/real-questions';

const six: readonly Mark[] = [3, 3, 3, 3, 3, 3];
const everything = {
  'shared-aims': six,
  roles: six,
  governance: six,
  'risk-sharing': six,
  'business-skills': six,
};

type Row = {
  readonly what: string;
  readonly marks: readonly Mark[];
  readonly count: string;
  readonly way: string;
  readonly to: string;
};

it.each<Row>([
  { what: 'nothing', marks: [], count: 'Not started', way: 'Start', to: 'roles-1' },
  {
    what: 'two answers with a gap',
    marks: [3, '_', 2],
    count: '2 of 6 answered',
    way: 'Go on',
    to: 'roles-2',
  },
  {
    what: 'a don’t know',
    marks: [3, 'dk'],
    count: '2 of 6 answered1 don’t know',
    way: 'Go on',
    to: 'roles-3',
  },
  {
    what: 'one that doesn’t apply',
    marks: [3, 3, 3, 3, 'na'],
    count: '5 of 6 answered1 doesn’t apply to us',
    way: 'Go on',
    to: 'roles-6',
  },
  {
    what: 'two that don’t apply',
    marks: [3, 3, 3, 3, 'na', 'na'],
    count: '6 of 6 answered2 don’t apply to us',
    way: 'Change',
    to: 'roles-1',
  },
])('an area with $what says how far it is and leads on', async ({ marks, count, way, to }) => {
  await openScreen('', { answers: realAnswers({ roles: marks }) });
  const link = screen.getByRole('link', { name: `${way}: Roles` });
  expect(leadsTo(link)).toBe(`#/a/${id}/q/${to}`);
  expect(link.closest('li')?.querySelector('.area-count')).toHaveTextContent(count);
});

it.each([
  {
    what: 'nothing answered',
    answers: {},
    stoppedAt: undefined,
    link: 'Start with Shared aims, question 1',
  },
  {
    what: 'some answered',
    answers: realAnswers({ 'shared-aims': six }),
    stoppedAt: undefined,
    link: 'Go on with Roles, question 1',
  },
  {
    what: 'a question where one stopped',
    answers: realAnswers({ 'shared-aims': six }),
    stoppedAt: 'gov-3',
    link: 'Go on with Governance, question 3',
  },
  {
    what: 'everything answered',
    answers: realAnswers(everything),
    stoppedAt: 'gov-3',
    link: 'See your results',
  },
])('with $what the first thing to do is: $link', async ({ answers, stoppedAt, link }) => {
  await openPage(`/a/${id}`, {
    ...record({ answers }),
    ...(stoppedAt === undefined ? {} : { place: stoppedAt }),
  });
  expect(screen.getByRole('link', { name: link })).toBeVisible();
});

it('says the wheel in words', async () => {
  await openScreen('', {
    answers: realAnswers({ 'shared-aims': [3, 'dk', 'na'], governance: six }),
  });
  expect(screen.getByRole('img')).toHaveAccessibleName(
    '9 of 30 questions answered. Shared aims 3 of 6, Roles 0 of 6, Governance 6 of 6, Risk sharing 0 of 6, Business skills 0 of 6.',
  );
});

const goOn = () => screen.queryByRole('button', { name: 'Go on to all 30 questions' });

it.each([
  { length: 'quick', answers: realAnswers(everything), offers: true },
  { length: 'quick', answers: {}, offers: false },
  { length: 'full', answers: realAnswers(everything), offers: false },
] as const)(
  'offers the full assessment only after a finished quick check ($length: $offers)',
  async ({ length, answers, offers }) => {
    await openScreen('', { length, answers });
    expect(goOn() !== null).toBe(offers);
  },
);

it('goes on to all 30 questions with the answers kept', async () => {
  const answers = realAnswers({ ...everything, roles: [3, 3] });
  const user = await openScreen('', { length: 'quick', answers });
  await user.click(screen.getByRole('button', { name: 'Go on to all 30 questions' }));
  expect(screen.getByRole('link', { name: 'Go on with Roles, question 3' })).toBeVisible();
  expect(await savedAssessment()).toMatchObject({ length: 'full', answers });
});
