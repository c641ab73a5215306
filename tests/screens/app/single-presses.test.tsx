import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { named, openPage, openScreen, record, savedAssessment } from '../../support/page';

/** One click of several that the browser counts as belonging together. */
function press(element: Element, detail: number, { pointerType = 'mouse', clientY = 0 } = {}) {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientY });
  fireEvent(element, Object.assign(click, { pointerType }));
}

const checked = () =>
  within(screen.getByRole('radiogroup')).queryAllByRole('radio', { checked: true });
const next = () => screen.getByRole('link', { name: 'Next question' });

it('a double click on ‘Next question’ goes on by one question, and answers nothing', async () => {
  await openScreen('/q/aims-1');
  press(next(), 1);
  await screen.findByText(/question 2 of 6/);
  press(next(), 2);
  expect(screen.getByText(/question 2 of 6/)).toBeVisible();
  press(screen.getByRole('radio', { name: /^3 / }), 2);
  expect(checked()).toEqual([]);
  press(next(), 3);
  expect(screen.getByText(/question 2 of 6/)).toBeVisible();

  press(next(), 1);
  expect(await screen.findByText(/question 3 of 6/)).toBeVisible();
});

it('two taps of a finger at one place, close after each other, are one press', async () => {
  await openScreen('/q/aims-1');
  press(next(), 1, { pointerType: 'touch' });
  await screen.findByText(/question 2 of 6/);
  press(next(), 1, { pointerType: 'touch' });
  expect(screen.getByText(/question 2 of 6/)).toBeVisible();
  press(screen.getByRole('radio', { name: /^3 / }), 1, { pointerType: 'touch', clientY: 300 });
  expect(checked()).toHaveLength(1);
});

it('a double click presses a thing twice that is still there', async () => {
  const user = await openScreen('/q/aims-1');
  await user.click(screen.getByText('Answer with the keyboard'));
  const scope = await screen.findByRole('checkbox', {
    name: 'Use these keys anywhere on the page',
  });
  press(scope, 1);
  expect(scope).toBeChecked();
  press(screen.getByText('Use these keys anywhere on the page'), 2);
  expect(scope).not.toBeChecked();
});

it('a double click on ‘Delete everything’ does not press what the dialog has put there', async () => {
  await openPage('/', record());
  press(await screen.findByRole('button', { name: 'Delete everything on this device' }), 1);
  const confirm = within(screen.getByRole('dialog')).getByRole('button', {
    name: 'Delete everything',
  });
  press(confirm, 2);
  expect(screen.getByRole('dialog')).toBeVisible();
});

it('a double click on ‘Drop’ drops one action, not the next that has moved up', async () => {
  const action = (id: string) => ({
    id,
    text: `Action ${id}`,
    owner: '',
    due: {},
    doneWhen: '',
    status: 'not-started' as const,
  });
  await openScreen('/plan', {
    plan: {
      startDate: '2026-11-22',
      updatedAt: '2026-11-22T10:00:00.000Z',
      actions: [action('a'), action('b'), action('c')],
    },
  });
  press(screen.getByRole('button', { name: named('Drop action 1') }), 1);
  press(screen.getByRole('button', { name: named('Drop action 1') }), 2);
  expect((await savedAssessment()).plan?.actions.map(({ id }) => id)).toEqual(['b', 'c']);
});

it('Enter that is held down goes on by one question, and types its lines in a note', async () => {
  await openScreen('/q/aims-1', { answers: { 'aims-1': { level: 1 } } });
  const enter = (element: Element, repeat: boolean) =>
    fireEvent.keyDown(element, { key: 'Enter', repeat });
  enter(screen.getByRole('radio', { name: /^1 / }), false);
  await screen.findByText(/question 2 of 6/);
  for (let times = 0; times < 12; times++) enter(screen.getByRole('radio', { name: /^0 / }), true);
  expect(screen.getByText(/question 2 of 6/)).toBeVisible();
  fireEvent.click(screen.getByRole('radio', { name: /^2 / }));
  fireEvent.click(screen.getByText(/^Say why/));
  const note = await screen.findByLabelText(/What makes you say so/);
  // fireEvent says whether the browser may do what the key does.
  expect(enter(note, true)).toBe(false);
  expect(enter(note, false)).toBe(true);
  expect(enter(note, true)).toBe(true);
});
