import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { cellsIn, named, openScreen, savedAssessment, write } from '../../support/page';
import { plan, planned, planTable, press } from './plan';

const dialog = () => screen.getByRole('dialog');
const field = (name: string | RegExp) => within(dialog()).getByLabelText(name);
const savedTexts = async () => (await savedAssessment()).plan?.actions.map(({ text }) => text);

it('says each action with its origin, lead, due day and what shows that it is done', async () => {
  await openScreen('/plan', { plan });
  expect(cellsIn(planTable()).map((row) => row.slice(0, 4))).toEqual([
    [
      '1Draw the mapMapping local skills and resources together: from level\u00a01 to\u00a02',
      'Both leads',
      '22 December 2026',
      'It is drawn.',
    ],
    ['2Walk the wardYour own action', 'Nobody yet', 'No date yet', ''],
    [
      '3Ask the chairChecking that arrangements still fit: find out',
      'Trustee',
      'Board meeting, 30 November 2026',
      'We know.',
    ],
  ]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Three actions, one done, the next due by 22 December 2026',
  );
});

it('adds an action of one’s own at the end', async () => {
  const user = await openScreen('/plan', { plan });
  await user.click(press('Add an action'));
  expect(dialog()).toHaveAccessibleName('Add an action');
  await write(user, field('What we will do'), 'Meet the carers');
  await write(user, field('Due date'), '2027-02-28');
  await user.click(press('Save the action'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(planned()).toEqual(['Draw the map', 'Walk the ward', 'Ask the chair', 'Meet the carers']);
  expect((await savedAssessment()).plan?.actions.at(-1)).toMatchObject({
    text: 'Meet the carers',
    owner: '',
    due: { date: '2027-02-28' },
    status: 'not-started',
  });
});

it('edits an action in its place, and gives the focus back', async () => {
  const user = await openScreen('/plan', { plan });
  await user.click(press('Edit action 1'));
  expect(dialog()).toHaveAccessibleName('Edit this action');
  expect(field('What we will do')).toHaveValue('Draw the map');
  await write(user, field('Who leads'), 'Chair of trustees');
  await write(user, field('Due date'), '');
  await write(user, field(/An event/), 'Next contract talks');
  await user.click(within(dialog()).getByRole('radio', { name: 'Done' }));
  await user.click(press('Save the action'));
  expect(press('Edit action 1')).toHaveFocus();
  expect(cellsIn(planTable())[0]?.slice(1, 4)).toEqual([
    'Chair of trustees',
    'Next contract talks',
    'It is drawn.',
  ]);
  const [first] = plan.actions;
  expect((await savedAssessment()).plan?.actions[0]).toEqual({
    ...first,
    owner: 'Chair of trustees',
    due: { event: 'Next contract talks' },
    status: 'done',
  });
});

it.each([
  { number: 1, left: ['Walk the ward', 'Ask the chair'] },
  { number: 3, left: ['Draw the map', 'Walk the ward'] },
])('drops action $number, and puts it back where it was', async ({ number, left }) => {
  const user = await openScreen('/plan', { plan });
  await user.click(press(`Drop action ${number}`));
  expect(planned()).toEqual(left);
  expect(await savedTexts()).toEqual(left);
  expect(screen.getByText(/^Dropped:/).closest('p')).toHaveTextContent(
    plan.actions[number - 1]?.text ?? '?',
  );
  await user.click(press(`Put it back: ${plan.actions[number - 1]?.text ?? '?'}`));
  expect(screen.queryByText(/^Dropped:/)).not.toBeInTheDocument();
  await waitFor(async () => expect((await savedAssessment()).plan?.actions).toEqual(plan.actions));
});

it('says what to do when the last action is dropped', async () => {
  const user = await openScreen('/plan', { plan: { ...plan, actions: plan.actions.slice(0, 1) } });
  await user.click(press('Drop action 1'));
  expect(
    screen.getByText('Choose from the suggestions, or add an action of your own.'),
  ).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Your plan has no actions yet',
  );
});

it.each([
  {
    button: 'Up: move action 3 up',
    order: ['Draw the map', 'Ask the chair', 'Walk the ward'],
    focus: 'Up: move action 2 up',
  },
  {
    button: 'Down: move action 1 down',
    order: ['Walk the ward', 'Draw the map', 'Ask the chair'],
    focus: 'Down: move action 2 down',
  },
])('with ‘$button’ moves it one place, and is saved', async ({ button, order, focus }) => {
  const user = await openScreen('/plan', { plan });
  await user.click(press(button));
  expect(planned()).toEqual(order);
  expect(await savedTexts()).toEqual(order);
  const next = screen.queryByRole('button', { name: named(focus) });
  if (next !== null) await waitFor(() => expect(next).toHaveFocus());
});

it('offers no way up for the first action, and none down for the last', async () => {
  await openScreen('/plan', { plan });
  expect(
    screen.getAllByRole('button', { name: /: move action/ }).map(({ textContent }) => textContent),
  ).toEqual([
    'Down: move action 1 down',
    'Up: move action 2 up',
    'Down: move action 2 down',
    'Up: move action 3 up',
  ]);
});

it('changes a status in the table', async () => {
  const user = await openScreen('/plan', { plan });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status of action 1' }), 'Done');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Three actions, two done$/);
  expect((await savedAssessment()).plan?.actions.map(({ status }) => status)).toEqual([
    'done',
    'not-started',
    'done',
  ]);
});
