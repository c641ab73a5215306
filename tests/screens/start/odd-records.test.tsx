import { screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { recordDatabase } from '../../../src/platform/record-database';
import { loadPage, record } from '../../support/page';

const { saveFile } = vi.hoisted(() => ({
  saveFile: vi.fn<(name: string, content: Blob) => void>(),
}));
vi.mock('../../../src/platform/save-file', () => ({ saveFile }));

/** Records as another program, or a fault, may have left them. */
const odd = [
  { id: new Date(0), document: { made: new Date(0) } },
  { id: 7, document: 7n },
  { id: ['a', 1], document: [1n, new Map([['a', 1]])] },
  { id: -Infinity, document: null },
  { id: 'text', document: { count: 12n } },
] as const;

async function openWithOddRecords() {
  globalThis.indexedDB = new IDBFactory();
  await recordDatabase().put(record());
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('partnership-readiness');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The database does not open.'));
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = opened.transaction('assessments', 'readwrite');
    for (const each of odd) transaction.objectStore('assessments').put(each);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(new Error('The records are not written.'));
  });
  opened.close();
  return loadPage('/');
}

it('records with any key and anything in them are named, and the page works on', async () => {
  await openWithOddRecords();
  expect(await screen.findAllByText('One thing here cannot be opened.')).toHaveLength(odd.length);
  expect(await screen.findByText('Riverside dementia support')).toBeInTheDocument();
  expect(document.body).toHaveTextContent('Its number is 1970-01-01T00:00:00.000Z');
  expect(document.body).toHaveTextContent('Its number is a, 1');
});

it('each can be downloaded as it is', async () => {
  const user = await openWithOddRecords();
  await screen.findAllByText('One thing here cannot be opened.');
  for (const button of screen.getAllByRole('button', { name: /^Download it as it is/ }))
    await user.click(button);
  expect(saveFile).toHaveBeenCalledTimes(odd.length);
});

it('all go when everything is deleted', async () => {
  const user = await openWithOddRecords();
  await screen.findAllByText('One thing here cannot be opened.');
  await user.click(await screen.findByRole('button', { name: 'Delete everything on this device' }));
  await user.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete everything' }),
  );
  await waitFor(async () => expect(await recordDatabase().all()).toEqual([]));
});
