import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/model/answer';
import type { Mark } from '../../support/assessment-builder';
import { cellsIn, id, leadsTo, named, openScreen, savedAssessment } from '../../support/page';
import {
  levelOf,
  questionOf,
  realAnswers,
  realQuestions,
  titleOf,
} from '../../support/real-questions';

const rest = (marks: readonly Mark[] = [3, 3, 3, 3, 3, 3]) => ({
  roles: marks,
  governance: marks,
  'risk-sharing': marks,
  'business-skills': marks,
});
const all: Answers = realAnswers({ 'shared-aims': [3, 3, 3, 3, 3, 3], ...rest() });
const missing: Answers = realAnswers({
  ...rest(),
  'shared-aims': ['dk', 3, '_', 3, 3, 3],
  governance: [3, '_', 3, 3, 'dk', 'na'],
});

const secondOfGovernance = realQuestions('governance')[1]?.title ?? 'no second question';

const lookFirst = () => screen.getByRole('table', { name: 'Questions to look at first' });
const lead = () => screen.getByText(/questions have a level\./);

it('shows what is missing first: what is blank, then what nobody knows, each with its area', async () => {
  await openScreen('/check', { answers: missing });
  expect(
    screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
  ).toEqual(['To look at first', 'All answers']);
  expect(cellsIn(lookFirst())).toEqual([
    ['Who the partnership is forShared aims', 'Not answered', 'Answer: Who the partnership is for'],
    [`${secondOfGovernance}Governance`, 'Not answered', `Answer: ${secondOfGovernance}`],
    [
      'Talking about the aims we shareShared aims',
      'Don’t know',
      'Change: Talking about the aims we share',
    ],
    ['Settling disagreementsGovernance', 'Don’t know', 'Change: Settling disagreements'],
  ]);
});

it('says what it means to leave a question as it is', async () => {
  await openScreen('/check', { answers: missing });
  expect(
    screen.getByText(
      'You can leave these as they are. Each is counted beside the score, never inside it.',
    ),
  ).toBeVisible();
});

it('shows nothing to look at first when every question has an answer that says something', async () => {
  await openScreen('/check', { answers: { ...all, 'gov-6': { answer: 'not-applicable' } } });
  expect(screen.queryByRole('heading', { name: 'To look at first' })).not.toBeInTheDocument();
  expect(screen.getAllByRole('table')).toHaveLength(5);
});

it.each([
  { what: 'all levels', answers: all, says: '30 of 30 questions have a level.' },
  {
    what: 'one blank',
    answers: Object.fromEntries(Object.entries(all).slice(1)),
    says: '29 of 30 questions have a level. One question is blank.',
  },
  {
    what: 'two blanks, two don’t know and one that doesn’t apply',
    answers: missing,
    says: '25 of 30 questions have a level. Two answers are ‘don’t know’, two questions are blank and one question doesn’t apply to you.',
  },
  {
    what: 'nothing answered',
    answers: {},
    says: '0 of 30 questions have a level. 30 questions are blank.',
  },
])('counts $what', async ({ answers, says }) => {
  await openScreen('/check', { answers });
  expect(lead()).toHaveTextContent(says);
});

it('counts the levels of each area', async () => {
  await openScreen('/check', { answers: missing });
  expect(
    screen.getAllByText(/of 6 have a level$/).map((count) => count.parentElement?.textContent),
  ).toEqual([
    '1 Shared aims 4 of 6 have a level',
    '2 Roles 6 of 6 have a level',
    '3 Governance 3 of 6 have a level',
    '4 Risk sharing 6 of 6 have a level',
    '5 Business skills 6 of 6 have a level',
  ]);
});

it.each<{ answer: Answers[string] | undefined; says: string; way: string }>([
  { answer: { level: 0 }, says: `Level 0. ${levelOf('gov-1', 0)}`, way: 'Change' },
  {
    answer: { level: 4, note: 'Minutes of <May>' },
    says: `Level 4. ${levelOf('gov-1', 4)}Minutes of <May>`,
    way: 'Change',
  },
  {
    answer: { answer: 'dont-know', note: 'Ask the chair' },
    says: 'Don’t knowAsk the chair',
    way: 'Change',
  },
  { answer: { answer: 'not-applicable' }, says: 'Doesn’t apply to us', way: 'Change' },
  { answer: undefined, says: 'Not answered', way: 'Answer' },
])('says $answer as ‘$says’, with the way to its question', async ({ answer, says, way }) => {
  const user = await openScreen('/check', {
    answers: answer === undefined ? {} : { 'gov-1': answer },
  });
  const table = screen.getByRole('table', { name: 'Your answers on governance' });
  expect(cellsIn(table)[0]).toEqual([titleOf('gov-1'), says, `${way}: ${titleOf('gov-1')}`]);
  const link = within(table).getByRole('link', {
    name: `${way}: ${titleOf('gov-1')}`,
  });
  expect(leadsTo(link)).toBe(`#/a/${id}/q/gov-1`);
  await user.click(link);
  expect(await screen.findByRole('radiogroup', { name: named(questionOf('gov-1')) })).toBeVisible();
});

it('shows only the ten questions of a quick check', async () => {
  await openScreen('/check', { answers: all, length: 'quick' });
  expect(lead()).toHaveTextContent('10 of 10 questions have a level.');
  expect(screen.getAllByRole('link', { name: /^Change: / })).toHaveLength(10);
});

it.each([
  {
    what: 'with blanks opens the results, which count them, and is not finished',
    answers: missing,
    notKnown:
      'Two answers are ‘don’t know’, two questions are blank and one question doesn’t apply to you.',
    finished: false,
  },
  {
    what: 'with an answer to everything is finished',
    answers: { ...all, 'gov-1': { answer: 'dont-know' } } satisfies Answers,
    notKnown: 'One answer is ‘don’t know’.',
    finished: true,
  },
])('See your results $what', async ({ answers, notKnown, finished }) => {
  const user = await openScreen('/check', { answers });
  await user.click(screen.getByRole('button', { name: 'See your results' }));
  await screen.findByRole('table', { name: 'The five areas in figures' });
  expect(screen.getByRole('main')).toHaveTextContent(notKnown);
  expect(window.location.hash).toBe(`#/a/${id}/results`);
  if (finished) expect((await savedAssessment()).completedAt).toMatch(/^\d{4}-/);
  else expect(screen.getByText('Saved on this device')).toBeVisible();
});
