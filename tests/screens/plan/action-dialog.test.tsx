import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { recordDatabase } from '../../../src/platform/record-database';
import { id, openScreen, record, write } from '../../support/page';
import { plan, planned, planTable, press } from './plan';

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

/** A date field as a browser shows it while a part of the date is typed: nothing is handed over. */
function typeHalfADate(): void {
  const date = field('Due date');
  Object.defineProperty(date, 'validity', { configurable: true, value: { badInput: true } });
  fireEvent.keyUp(date, { key: '2' });
}

it('half a date is a problem, and not ‘no date’', async () => {
  const user = await openScreen('/plan', { plan });
  await user.click(press('Edit action 2'));
  typeHalfADate();
  await user.click(press('Save the action'));
  await user.click(
    await within(dialog()).findByRole('link', {
      name: 'Enter the whole due date, with its day, month and year, or clear it',
    }),
  );
  expect(field('Due date')).toHaveFocus();
  expect(await recordDatabase().get(id)).toEqual(record({ plan }));
});

it('half a date is not left behind without a word', async () => {
  const user = await openScreen('/plan', { plan });
  await user.click(press('Edit action 2'));
  typeHalfADate();
  await user.click(press('Cancel'));
  expect(within(dialog()).getByText(/You have changes that are not saved/)).toBeVisible();
});

it.each(['0027-01-02', '1999-12-31', '2101-01-01'])('a due date of %s is refused', async (date) => {
  const user = await openScreen('/plan', { plan });
  await user.click(press('Edit action 1'));
  fireEvent.change(field('Due date'), { target: { value: date } });
  await user.click(press('Save the action'));
  expect(
    await within(dialog()).findByRole('link', {
      name: 'Enter a due date between 2000 and 2100, such as 22 December 2026',
    }),
  ).toBeVisible();
  expect(await recordDatabase().get(id)).toEqual(record({ plan }));
});

it('a due date that was kept with a year of two figures is no date', async () => {
  const [first, ...others] = plan.actions;
  if (first === undefined) throw new Error('The plan has no action.');
  await openScreen('/plan', {
    plan: { ...plan, actions: [{ ...first, due: { date: '0027-01-02' } }, ...others] },
  });
  expect(within(planTable()).getAllByText('No date yet')).toHaveLength(2);
  expect(screen.queryByText(/0027/)).not.toBeInTheDocument();
});
