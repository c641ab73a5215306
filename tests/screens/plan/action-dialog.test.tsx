import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { recordDatabase } from '../../../src/platform/record-database';
import { id, openScreen, record, write } from '../../support/page';
import { plan, planned, press } from './plan';

const dialog = () => screen.getByRole('dialog');
const field = (name: string | RegExp) => within(dialog()).getByLabelText(name);

it.each([
  { name: 'What we will do', text: '', problem: 'Enter what you will do' },
  {
    name: 'What we will do',
    text: 'x'.repeat(401),
    problem: 'Use 400 characters or fewer for what you will do. It has 401 now.',
  },
  {
    name: 'Who leads',
    text: 'x'.repeat(161),
    problem: 'Use 160 characters or fewer for who leads. It has 161 now.',
  },
  {
    name: 'Done when',
    text: 'x'.repeat(301),
    problem: 'Use 300 characters or fewer for what shows that it is done. It has 301 now.',
  },
])('says: $problem', async ({ name, text, problem }) => {
  const user = await openScreen('/plan', { plan });
  await user.click(press('Edit action 1'));
  await write(user, field(name), text);
  await user.click(press('Save the action'));
  expect(await within(dialog()).findByRole('alert')).toHaveFocus();
  await user.click(within(dialog()).getByRole('link', { name: problem }));
  expect(field(name)).toHaveFocus();
  expect(field(name)).toHaveValue(text);
  expect(await recordDatabase().get(id)).toEqual(record({ plan }));
});

it('closes at once when nothing was typed', async () => {
  const user = await openScreen('/plan', { plan });
  await user.click(press('Add an action'));
  await user.click(press('Cancel'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('asks before it leaves what was typed behind', async () => {
  const user = await openScreen('/plan', { plan });
  await user.click(press('Edit action 2'));
  await write(user, field('What we will do'), 'Walk the wards');
  await user.click(press('Cancel'));
  expect(within(dialog()).getByText(/You have changes that are not saved/)).toBeVisible();
  await user.click(press('Leave without saving'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(planned()).toEqual(['Draw the map', 'Walk the ward', 'Ask the chair']);
});
