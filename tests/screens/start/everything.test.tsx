import { screen, waitFor, within } from '@testing-library/react';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { recordDatabase } from '../../../src/platform/record-database';
import type { RawRecord } from '../../../src/platform/raw-record';
import { keepDiskBusy } from '../../support/busy-disk';
import { loadPage, openPage, record } from '../../support/page';

const damaged = (id: string): RawRecord => ({ id, document: { hello: 1 } });
const deleteEverything = 'Delete everything on this device';
const saveEverything = 'Save everything as one file';

const { saveFile } = vi.hoisted(() => ({
  saveFile: vi.fn<(name: string, content: Blob) => void>(),
}));
vi.mock('../../../src/platform/save-file', () => ({ saveFile }));

it('offers nothing to delete on a device with nothing on it', async () => {
  await openPage('/');
  expect(await screen.findByText('There is nothing here yet.')).toBeVisible();
  expect(screen.queryByRole('button', { name: deleteEverything })).toBeNull();
});

it('deletes what cannot be opened where there is nothing else, once somebody has read that it does not come back', async () => {
  const user = await openPage('/', damaged('x1'));
  await user.click(await screen.findByRole('button', { name: deleteEverything }));
  expect(screen.queryByRole('button', { name: saveEverything })).toBeNull();
  const dialog = screen.getByRole('dialog', { name: 'Delete everything on this device?' });
  expect(dialog).toHaveTextContent('One thing that cannot be opened goes, and cannot be put back.');
  expect(dialog).not.toHaveTextContent('You can put each back');
  await user.click(within(dialog).getByRole('button', { name: 'Delete everything' }));
  await waitFor(() => expect(screen.queryByText('One thing here cannot be opened.')).toBeNull());
  await screen.findByText('Everything on this device is deleted.');
  expect(await recordDatabase().all()).toEqual([]);
  expect(screen.queryByRole('button', { name: deleteEverything })).toBeNull();
});

it('says apart how many things that cannot be opened go with the others, of both kinds, and all are gone', async () => {
  globalThis.indexedDB = new IDBFactory();
  for (const each of [damaged('x1'), record()])
    await recordDatabase().change([each.id], () => each);
  await recordDatabase('comparisons').change(['x2'], () => damaged('x2'));
  const user = await loadPage('/');
  await user.click(await screen.findByRole('button', { name: deleteEverything }));
  const dialog = screen.getByRole('dialog', { name: 'Delete the one assessment on this device?' });
  await waitFor(() =>
    expect(dialog).toHaveTextContent(
      'Two things that cannot be opened go too, and cannot be put back.',
    ),
  );
  await user.click(within(dialog).getByRole('button', { name: 'Delete everything' }));
  await waitFor(async () =>
    expect([
      ...(await recordDatabase().all()),
      ...(await recordDatabase('comparisons').all()),
    ]).toEqual([]),
  );
});

it('hands over each thing that cannot be opened before it goes', async () => {
  const user = await openPage('/', damaged('x1'), damaged('x2'));
  await user.click(await screen.findByRole('button', { name: deleteEverything }));
  await user.click(screen.getByRole('button', { name: 'Download them first, as they are' }));
  expect(saveFile.mock.calls.map(([name]) => name)).toEqual([
    'unreadable-x1.json',
    'unreadable-x2.json',
  ]);
});

describe('deleting everything', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      record({ id: `other-${index}`, partnership: `Partnership ${index}` }),
    );
  const confirm = async (user: Awaited<ReturnType<typeof openPage>>) => {
    await user.click(await screen.findByText(deleteEverything));
    await user.click(screen.getByText('Delete everything'));
  };

  it('is said to be done when nothing is on the device any more, and each can be put back, or all', async () => {
    const user = await openPage('/', ...others(25));
    await confirm(user);
    await screen.findByText('Everything on this device is deleted.');
    expect(await recordDatabase().all()).toEqual([]);
    expect(screen.getAllByText(/^Deleted:/)).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Put it back: Partnership 24' }));
    expect(screen.getByRole('heading', { name: 'Partnership 24' })).toBeVisible();
    expect(screen.queryByText('Everything on this device is deleted.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show 4 more of 24' }));
    expect(screen.getAllByText(/^Deleted:/)).toHaveLength(24);
    await user.click(screen.getByRole('button', { name: 'Put all 24 back' }));
    expect(screen.queryByText(/^Deleted:/)).toBeNull();
    await waitFor(async () => expect(await recordDatabase().all()).toHaveLength(25));
  });

  it('is called deleting, not deleted, while it is still on the device', async () => {
    const user = await openPage('/', ...others(3));
    const letGo = keepDiskBusy();
    await confirm(user);
    expect(screen.getByText('Deleting everything…')).toBeVisible();
    expect(screen.queryByText(/^Deleted:/)).toBeNull();
    letGo();
    expect(await screen.findAllByText(/^Deleted:/)).toHaveLength(3);
    expect(await recordDatabase().all()).toEqual([]);
  });

  it('says so where the device refuses, and shows everything as before', async () => {
    const user = await openPage('/', ...others(3));
    const refused = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No.', 'UnknownError');
    });
    await confirm(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was deleted.');
    expect(screen.getByRole('heading', { name: 'Partnership 2' })).toBeVisible();
    refused.mockRestore();
    expect(await recordDatabase().all()).toHaveLength(3);
  });

  it('says so where the device stops half way, and deletes the rest when it is tried again', async () => {
    const user = await openPage('/', ...others(3));
    const refused = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('No.', 'UnknownError');
    });
    await confirm(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('Not everything is deleted yet.');
    expect(screen.queryByRole('heading', { name: 'Partnership 2' })).toBeNull();
    refused.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Everything on this device is deleted.');
    expect(await recordDatabase().all()).toEqual([]);
  });
});

it('an assessment is called deleted once it is off the device', async () => {
  const user = await openPage('/', record());
  const letGo = keepDiskBusy();
  await user.click(await screen.findByText(/^More/));
  await user.click(screen.getByRole('button', { name: /^Delete:/ }));
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(screen.getByText(/^Deleting:/)).toBeVisible();
  expect(screen.queryByText(/^Deleted:/)).toBeNull();
  letGo();
  await screen.findByText(/^Deleted:/);
  expect(await recordDatabase().all()).toEqual([]);
});
