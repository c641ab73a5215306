import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { RowMenu } from '../../../src/ui/row-menu';

const more = () => screen.getByText(/^More/).closest('summary') as HTMLElement;
const menu = () => screen.getByRole('group');

async function openMenu(press = vi.fn()) {
  const user = userEvent.setup();
  render(
    <>
      <RowMenu name="Riverside">
        <li>
          <button type="button" onClick={press}>
            Make a copy
          </button>
        </li>
      </RowMenu>
      <button type="button">The next row</button>
    </>,
  );
  await user.click(more());
  expect(menu()).toHaveAttribute('open');
  return user;
}

it('closes on Escape, and the focus goes back to where it was opened', async () => {
  const user = await openMenu();
  screen.getByRole('button', { name: 'Make a copy' }).focus();
  await user.keyboard('{Escape}');
  expect(menu()).not.toHaveAttribute('open');
  expect(more()).toHaveFocus();
});

it('closes when something in it is pressed, and loses no focus with it', async () => {
  const press = vi.fn();
  const user = await openMenu(press);
  await user.click(screen.getByRole('button', { name: 'Make a copy' }));
  expect(press).toHaveBeenCalledOnce();
  expect(menu()).not.toHaveAttribute('open');
  expect(more()).toHaveFocus();
});

it('closes when the focus goes on, so that it covers nothing that has it', async () => {
  await openMenu();
  screen.getByRole('button', { name: 'Make a copy' }).focus();
  screen.getByRole('button', { name: 'The next row' }).focus();
  expect(menu()).not.toHaveAttribute('open');
});
