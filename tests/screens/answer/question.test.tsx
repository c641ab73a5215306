import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { boundaryCards } from '../../../src/bank/boundary-cards';
import { questionBank } from '../../../src/bank/question-bank';
import { howToChoose } from '../../../src/wording/how-to-choose';
import { whoWeAre } from '../../../src/wording/who-we-are';
import { id, leadsTo, loadPage, openScreen, savedAssessment } from '../../support/page';
import { quickIds, realAnswers } from '../../support/real-questions';

const group = () => screen.getByRole('radiogroup');
const checked = () => within(group()).queryAllByRole('radio', { checked: true });

it.each([
  { at: 'aims-1', offered: false },
  { at: 'roles-5', offered: true },
  { at: 'roles-6', offered: true },
  { at: 'gov-6', offered: true },
  { at: 'skills-6', offered: false },
])(
  '$at is a group named by its question: five levels, Don’t know, and Doesn’t apply: $offered',
  async ({ at, offered }) => {
    const asked = questionBank.areas
      .flatMap((area) => area.questions)
      .find((question) => question.id === at);
    await openScreen(`/q/${at}`);
    expect(group()).toHaveAccessibleName(asked?.question);
    expect(
      within(group())
        .getAllByRole('radio')
        .map((radio) => document.querySelector(`label[for="${radio.id}"]`)?.textContent),
    ).toEqual([
      ...(asked?.levels ?? []).map((text, level) => `${level} ${text}`),
      'Don’t knowNot in a position to say. That is worth knowing too.',
      ...(offered ? [`Doesn’t apply to us${asked?.notApplicable ?? 'without a reason'}`] : []),
    ]);
    expect(checked()).toEqual([]);
  },
);

it.each([
  { name: /^0 /, answer: { level: 0 } },
  { name: /^4 /, answer: { level: 4 } },
  { name: 'Don’t know', answer: { answer: 'dont-know' } },
  { name: 'Doesn’t apply to us', answer: { answer: 'not-applicable' } },
])('saves $answer, and shows it again after the page is loaded anew', async ({ name, answer }) => {
  const user = await openScreen('/q/roles-5');
  await user.click(screen.getByRole('radio', { name }));
  expect((await savedAssessment()).answers).toEqual({ 'roles-5': answer });
  document.body.replaceChildren();
  await loadPage(`/a/${id}/q/roles-5`);
  expect(checked()).toEqual([screen.getByRole('radio', { name })]);
});

it('lets go of one answer when another is chosen', async () => {
  const user = await openScreen('/q/roles-5', {
    answers: realAnswers({ roles: ['_', '_', '_', '_', 3] }),
  });
  expect(screen.getByRole('radio', { name: /^3 / })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Don’t know' }));
  expect(checked()).toEqual([screen.getByRole('radio', { name: 'Don’t know' })]);
});

it.each([
  {
    length: 'full',
    at: 'aims-1',
    heading: 'Shared aims, question 1 of 6 (1 of 30)',
    back: `#/a/${id}`,
    on: ['Next question', `#/a/${id}/q/aims-2`],
  },
  {
    length: 'full',
    at: 'roles-1',
    heading: 'Roles, question 1 of 6 (7 of 30)',
    back: `#/a/${id}/q/aims-6`,
    on: ['Next question', `#/a/${id}/q/roles-2`],
  },
  {
    length: 'full',
    at: 'skills-6',
    heading: 'Business skills, question 6 of 6 (30 of 30)',
    back: `#/a/${id}/q/skills-5`,
    on: ['Check your answers', `#/a/${id}/check`],
  },
  {
    length: 'quick',
    at: 'aims-4',
    heading: 'Shared aims, question 2 of 2 (2 of 10)',
    back: `#/a/${id}/q/aims-1`,
    on: ['Next question', `#/a/${id}/q/roles-1`],
  },
  {
    length: 'quick',
    at: quickIds[9] ?? '',
    heading: 'Business skills, question 2 of 2 (10 of 10)',
    back: `#/a/${id}/q/${quickIds[8] ?? ''}`,
    on: ['Check your answers', `#/a/${id}/check`],
  },
] as const)(
  'at $at of a $length assessment says where it stands, and leads back and on',
  async ({ length, at, heading, back, on: [text, on] }) => {
    await openScreen(`/q/${at}`, { length });
    expect(screen.getByText(heading)).toBeVisible();
    expect(leadsTo(screen.getByRole('link', { name: 'Back' }))).toBe(back);
    expect(leadsTo(screen.getByRole('link', { name: text }))).toBe(on);
  },
);

it.each([
  { what: 'no question has', at: 'gov-9', length: 'full' },
  { what: 'only the full assessment has', at: 'aims-2', length: 'quick' },
] as const)(
  'says so for an address that $what, and leads to the overview',
  async ({ at, length }) => {
    await openScreen(`/q/${at}`, { length });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'This assessment has no such question',
    );
    expect(leadsTo(screen.getByRole('link', { name: 'Go to the overview' }))).toBe(`#/a/${id}`);
  },
);

it('says why it is asked and what could be shown, once somebody opens it', async () => {
  const user = await openScreen('/q/gov-1');
  expect(screen.queryByText(/The report holds that no single model/)).not.toBeInTheDocument();
  await user.click(screen.getByText('Why it matters, and where it comes from'));
  expect(
    await screen.findByText(/The report holds that no single model suits every partnership/),
  ).toBeVisible();
  await user.click(screen.getByText('What could you show someone?'));
  expect(await screen.findByText(/The date of the last check/)).toBeVisible();
});

it.each([
  { at: 'gov-1', frame: 'joint' as const },
  { at: 'gov-4', frame: 'own' as const },
])('says who ‘we’ is in a question whose frame is $frame', async ({ at, frame }) => {
  await openScreen(`/q/${at}`);
  expect(screen.getByText(whoWeAre[frame])).toBeVisible();
  expect(screen.queryByText(whoWeAre[frame === 'own' ? 'joint' : 'own'])).not.toBeInTheDocument();
});

it('says how to choose between levels, and settles it where two seem true', async () => {
  const user = await openScreen('/q/gov-1');
  expect(screen.getByText(howToChoose)).toBeVisible();
  const card = boundaryCards['gov-1'];
  expect(screen.queryByText(card?.between[0] ?? '')).not.toBeInTheDocument();
  await user.click(screen.getByText('Which one are we?'));
  expect(await screen.findByText(card?.between[0] ?? '')).toBeVisible();
  const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
  expect(terms.slice(0, 10)).toEqual([
    ...['0 or 1?', '1 or 2?', '2 or 3?', '3 or 4?'],
    ...['A trust at 1', 'A trust at 3', 'A trust at 4'],
    ...['A charity of five at 1', 'A charity of five at 3', 'A charity of five at 4'],
  ]);
  expect(screen.getByText(card?.charity[3] ?? '')).toBeVisible();
});
