import { screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { recordDatabase, type RawRecord } from '../../../src/platform/record-database';
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
  expect(await recordDatabase().all()).toEqual([]);
  expect(screen.queryByRole('button', { name: deleteEverything })).toBeNull();
});

it('says apart how many things that cannot be opened go with the others, of both kinds, and all are gone', async () => {
  globalThis.indexedDB = new IDBFactory();
  for (const each of [damaged('x1'), record()]) await recordDatabase().change([each.id], () => each);
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
