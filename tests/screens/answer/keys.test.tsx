import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { id, openScreen, sayWhy } from '../../support/page';

const checked = () =>
  within(screen.getByRole('radiogroup'))
    .queryAllByRole('radio', { checked: true })
    .map((radio) => radio.id);

it.each([
  { key: '0', at: 'roles-5', chooses: ['roles-5-0'] },
  { key: '4', at: 'roles-5', chooses: ['roles-5-4'] },
  { key: 'D', at: 'roles-5', chooses: ['roles-5-dont-know'] },
  { key: 'n', at: 'roles-5', chooses: ['roles-5-not-applicable'] },
  { key: 'n', at: 'aims-1', chooses: [] },
  { key: 'x', at: 'aims-1', chooses: [] },
  { key: '{Control>}1{/Control}', at: 'aims-1', chooses: [] },
])('with the focus in the group at $at, $key chooses $chooses', async ({ key, at, chooses }) => {
  const user = await openScreen(`/q/${at}`);
  await sayWhy(user);
  await screen.findByText(/^When you have chosen/);
  screen.getByRole('radio', { name: /^2 / }).focus();
  await user.keyboard(key);
  expect(checked()).toEqual(chooses);
  // What can be added follows the choice by one paint.
  await waitFor(() =>
    expect(screen.queryAllByText(/^When you have chosen/)).toHaveLength(
      chooses.length === 0 ? 1 : 0,
    ),
  );
});

it.each([
  { where: 'on the heading', everywhere: false, chooses: [] },
  { where: 'on the heading', everywhere: true, chooses: ['aims-1-3'] },
])(
  '$where, with keys anywhere on the page $everywhere, 3 chooses $chooses',
  async ({ everywhere, chooses }) => {
    const user = await openScreen('/q/aims-1');
    if (everywhere) {
      await user.click(screen.getByText('Answer with the keyboard'));
      await user.click(
        await screen.findByRole('checkbox', { name: 'Use these keys anywhere on the page' }),
      );
    }
    screen.getByRole('heading', { level: 1 }).focus();
    await user.keyboard('3');
    expect(checked()).toEqual(chooses);
  },
);

it('Enter in a group goes on, question after question, with the focus in the group', async () => {
  const user = await openScreen('/q/skills-5', { answers: { 'skills-6': { level: 2 } } });
  screen.getByRole('radio', { name: /^0 / }).focus();
  await user.keyboard('{Enter}');
  await screen.findByText(/question 6 of 6/);
  expect(screen.getByRole('radio', { name: /^2 / })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' }),
  ).toHaveFocus();
  expect(window.location.hash).toBe(`#/a/${id}/check`);
});

it.each([
  { at: 'roles-5', names: ['0', '4', 'D', 'N', 'Delete', 'Enter'] },
  { at: 'aims-1', names: ['0', '4', 'D', 'Delete', 'Enter'] },
])('names the keys that work at $at', async ({ at, names }) => {
  const user = await openScreen(`/q/${at}`);
  await user.click(screen.getByText('Answer with the keyboard'));
  await screen.findByRole('checkbox', { name: 'Use these keys anywhere on the page' });
  expect(
    screen
      .getAllByText((_, element) => element?.tagName === 'KBD')
      .map(({ textContent }) => textContent),
  ).toEqual(names);
});

it.each(['Delete', 'Backspace'])(
  '%s leaves the question blank again, with the focus where it was',
  async (key) => {
    const user = await openScreen('/q/aims-1', { answers: { 'aims-1': { level: 2 } } });
    const radio = screen.getByRole('radio', { name: /^2 / });
    radio.focus();
    await user.keyboard(`{${key}}`);
    expect(checked()).toEqual([]);
    expect(radio).toHaveFocus();
    await waitFor(() => expect(screen.getByText('The answer is cleared.')).toBeVisible());
  },
);

it('a digit moves the focus with the choice, so that the arrows go on from there', async () => {
  const user = await openScreen('/q/aims-1');
  screen.getByRole('radio', { name: /^0 / }).focus();
  await user.keyboard('3');
  expect(screen.getByRole('radio', { name: /^3 / })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(checked()).toEqual(['aims-1-4']);
});
