import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { VersionPrompt } from '../../../src/app/version-prompt';
import { pageVersion } from '../../../src/store/view/page-version';
import { watchUnsaved } from '../../../src/store/records/unsaved';

let unsaved = false;
watchUnsaved(() => unsaved);

afterEach(() => {
  unsaved = false;
  act(() => pageVersion.setState(pageVersion.getInitialState()));
});

it('says nothing while there is no new version', () => {
  render(<VersionPrompt />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('asks about a new version, and uses it only when somebody says so', async () => {
  const takeOver = vi.fn();
  const user = userEvent.setup();
  render(<VersionPrompt />);
  act(() => pageVersion.setState({ takeOver }));
  expect(screen.getByRole('status')).toHaveTextContent('A new version is ready.');
  expect(takeOver).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Use it now' }));
  expect(takeOver).toHaveBeenCalledOnce();
});

it('‘Later’ puts it away', async () => {
  const user = userEvent.setup();
  render(<VersionPrompt />);
  act(() => pageVersion.setState({ takeOver: () => {} }));
  await user.click(screen.getByRole('button', { name: 'Later' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('does not load the page anew over answers that are not saved', async () => {
  unsaved = true;
  const takeOver = vi.fn();
  const user = userEvent.setup();
  render(<VersionPrompt />);
  act(() => pageVersion.setState({ takeOver }));
  await user.click(screen.getByRole('button', { name: 'Use it now' }));
  expect(takeOver).not.toHaveBeenCalled();
  expect(screen.getByRole('status')).toHaveTextContent(
    'Something on this page is not saved on this device yet',
  );
});

it('says that another tab took the new version into use, even after ‘Later’', async () => {
  const user = userEvent.setup();
  render(<VersionPrompt />);
  act(() => pageVersion.setState({ takeOver: () => {} }));
  await user.click(screen.getByRole('button', { name: 'Later' }));
  act(() => pageVersion.setState({ takeOver: undefined, takenOver: true }));
  expect(screen.getByRole('status')).toHaveTextContent(
    'A new version was taken into use in another tab.',
  );
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
});
