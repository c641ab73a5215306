import { screen } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { recordDatabase } from '../../../src/platform/record-database';
import { id, leadsTo, loadPage, openPage, record } from '../../support/page';

it.each([
  { route: '/nowhere', title: 'There is no page at this address' },
  { route: '/a/unknown', title: 'This assessment is not on this device' },
  { route: '/a/constructor/results', title: 'This assessment is not on this device' },
  { route: '/a/damaged', title: 'This assessment cannot be opened' },
])('at $route says: $title, and leads to your work', async ({ route, title }) => {
  await openPage(route, { id: 'damaged', document: 'torn' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
  expect(leadsTo(screen.getByRole('link', { name: 'Go to your work' }))).toBe('#/');
});

it('says of a damaged comparison that it cannot be opened, and not that it is elsewhere', async () => {
  globalThis.indexedDB = new IDBFactory();
  await recordDatabase('comparisons').put({ id: 'damaged', document: 'torn' });
  await loadPage('/compare/damaged');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'This comparison cannot be opened',
  );
  expect(document.body).not.toHaveTextContent('not on this device');
  expect(leadsTo(screen.getByRole('link', { name: 'Go to your work' }))).toBe('#/');
});

it('says at the start that a device without room shows nothing yet, and does not blame the window', async () => {
  globalThis.indexedDB = new IDBFactory();
  const full = vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  const user = await loadPage('/');
  expect(screen.getByRole('alert')).toHaveTextContent('This device has no room left');
  expect(screen.getByRole('alert')).not.toHaveTextContent('private window');
  full.mockRestore();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('says at the start that a browser without storage keeps nothing', async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Refused', 'SecurityError');
  });
  await loadPage('/');
  expect(screen.getByRole('alert')).toHaveTextContent('This browser keeps nothing.');
});

it('says that an answer is not saved, keeps it on the page, and saves it when tried again', async () => {
  const user = await openPage(`/a/${id}/q/aims-1`, { ...record(), place: 'aims-1' });
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  await user.click(screen.getByRole('radio', { name: /^3 / }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Not saved. This device has no room left. Free some space, then try again.',
  );
  expect(screen.getByRole('radio', { name: /^3 / })).toBeChecked();
  full.mockRestore();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Saved on this device, \d\d:\d\d$/)).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
