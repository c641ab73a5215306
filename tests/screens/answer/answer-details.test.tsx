import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Answer, Choice } from '../../../src/domain/model/answer';
import { openScreen, savedAssessment, sayWhy } from '../../support/page';
import { realAnswers } from '../../support/real-questions';

const note = () => screen.queryByRole('textbox', { name: 'What makes you say so? (if you like)' });
const names = 'Leave out names and personal details: others may read this.';

it('offers neither a note nor how you know before there is an answer', async () => {
  const user = await openScreen('/q/roles-5');
  await sayWhy(user);
  expect(
    await screen.findByText('When you have chosen, you can add what makes you say so.'),
  ).toBeVisible();
  expect(note()).not.toBeInTheDocument();
  expect(screen.queryByRole('group', { name: /How do you know/ })).not.toBeInTheDocument();
});

it.each([
  { choice: /^0 /, hint: names, basis: true },
  { choice: /^3 /, hint: names, basis: true },
  {
    choice: /^4 /,
    hint: `One line on what happened in the past 12 months makes the top level easy to believe. ${names}`,
    basis: true,
  },
  { choice: 'Don’t know', hint: `If you can, say who would know. ${names}`, basis: false },
  {
    choice: 'Doesn’t apply to us',
    hint: `If you can, say why it does not apply. ${names}`,
    basis: false,
  },
])(
  'after $choice offers a note with its own hint, and how you know where there is a level',
  async ({ choice, hint, basis }) => {
    const user = await openScreen('/q/roles-5');
    await user.click(screen.getByRole('radio', { name: choice }));
    await sayWhy(user);
    expect(
      await screen.findByRole('textbox', { name: 'What makes you say so? (if you like)' }),
    ).toHaveAccessibleDescription(hint);
    expect(screen.queryAllByRole('group', { name: 'How do you know?' })).toHaveLength(
      basis ? 1 : 0,
    );
  },
);

it('shows the choice first, and what can be added right after it', async () => {
  const user = await openScreen('/q/aims-1');
  await sayWhy(user);
  await screen.findByText(/^When you have chosen/);
  fireEvent.click(screen.getByRole('radio', { name: /^2 / }));
  expect(screen.getByRole('radio', { name: /^2 / })).toBeChecked();
  expect(note()).not.toBeInTheDocument();
  expect(
    await screen.findByRole('textbox', { name: 'What makes you say so? (if you like)' }),
  ).toBeVisible();
});

const warning = () => screen.queryByText(/A high level that is a guess is worth checking/);

it.each([
  { level: 4, basis: 'It is my best guess', warns: true },
  { level: 3, basis: 'It is my best guess', warns: true },
  { level: 2, basis: 'It is my best guess', warns: false },
  { level: 0, basis: 'It is my best guess', warns: false },
  { level: 4, basis: 'I have seen it', warns: false },
  { level: 3, basis: 'I was told', warns: false },
] as const)(
  'at level $level with ‘$basis’: a note that it is worth checking: $warns',
  async ({ level, basis, warns }) => {
    const user = await openScreen('/q/aims-1', {
      answers: realAnswers({ 'shared-aims': [level] }),
    });
    await sayWhy(user);
    const radio = await screen.findByRole('radio', { name: basis });
    expect(warning()).not.toBeInTheDocument();
    await user.click(radio);
    expect(warning() !== null).toBe(warns);
  },
);

it('takes the note on guessing away when the level falls or the basis changes', async () => {
  const user = await openScreen('/q/aims-1', {
    answers: { 'aims-1': { level: 4, basis: 'guess' } },
  });
  expect(warning()).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /^2 / }));
  expect(warning()).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /^3 / }));
  expect(warning()).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'I was told' }));
  expect(warning()).not.toBeInTheDocument();
});

const before: Answer = { level: 3, basis: 'seen', note: 'Joint minutes' };
type Kept = { readonly to: RegExp | string; readonly choice: Choice; readonly saved: Answer };

it.each<Kept>([
  { to: /^1 /, choice: 1, saved: { level: 1, basis: 'seen', note: 'Joint minutes' } },
  { to: 'Don’t know', choice: 'dont-know', saved: { answer: 'dont-know', note: 'Joint minutes' } },
])(
  'keeps the note when the answer changes to $choice, and how you know while there is a level',
  async ({ to, saved }) => {
    const user = await openScreen('/q/aims-1', { answers: { 'aims-1': before } });
    await user.click(screen.getByRole('radio', { name: to }));
    expect(note()).toHaveValue('Joint minutes');
    expect((await savedAssessment()).answers).toEqual({ 'aims-1': saved });
  },
);

it('opens by itself where something is written, and stays as it is while that is taken out', async () => {
  const user = await openScreen('/q/aims-1', { answers: { 'aims-1': { level: 2, note: 'May' } } });
  expect(note()).toBeVisible();
  await user.clear(screen.getByRole('textbox', { name: /What makes you say so/ }));
  expect(note()).toBeVisible();
});

it('clears an answer with its note and how it is known, and puts all of it back', async () => {
  const answers = realAnswers({ 'shared-aims': [3] });
  const answer: Answer = { level: 3, basis: 'told', note: 'Minutes of 3 September' };
  const user = await openScreen('/q/aims-1', { answers: { ...answers, 'aims-1': answer } });
  await user.click(screen.getByRole('button', { name: 'Clear my answer' }));
  expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument();
  expect(screen.getByText('The answer is cleared, and its note with it.')).toBeVisible();
  expect((await savedAssessment()).answers).toEqual({});

  await user.click(screen.getByRole('button', { name: 'Put it back' }));
  expect((await savedAssessment()).answers).toEqual({ 'aims-1': answer });
  expect(screen.getByRole('radio', { name: /^3 / })).toBeChecked();
  await waitFor(() => expect(note()).toHaveValue('Minutes of 3 September'));
});

it('offers nothing to clear where there is no answer', async () => {
  await openScreen('/q/roles-5');
  expect(screen.queryByRole('button', { name: 'Clear my answer' })).not.toBeInTheDocument();
});
