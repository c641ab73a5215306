import { act, screen, waitFor } from '@testing-library/react';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { addAssessments } from '../../../src/domain/comparing/edit-comparison';
import { recordDatabase } from '../../../src/platform/record-database';
import { givenNames } from '../../../src/wording/given-names';
import { keepDiskBusy } from '../../support/busy-disk';
import { answeredBy, bank, openWithComparison } from './compare-page';

const fromFiles = ['a', 'b', 'c'].map((id) => answeredBy(`file-${id}`, 'Wenlow Carers'));
const { put } = IDBObjectStore.prototype;
afterEach(() => void (IDBObjectStore.prototype.put = put));

/** The disk has no room for one kind of record any more. */
function fillDiskFor(kind: 'assessments' | 'comparisons'): void {
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    if (this.name === kind) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return put.apply(this, given);
  };
}

/** The page of a comparison that has just taken in three assessments. */
async function bringIn(prepare: () => void = () => {}) {
  const opened = await openWithComparison('/compare/one', {
    compared: [answeredBy('trust', 'Riverside Trust')],
  });
  const { assessments } = await import('../../../src/store/records/assessments');
  prepare();
  act(() => {
    assessments.addAll(fromFiles.map((assessment) => ({ assessment, bank })));
    opened.comparisons.change('one', (current, at) =>
      addAssessments(current, fromFiles, 1, at, givenNames),
    );
  });
  return { ...opened, assessments };
}

const filesOnTheDisk = async () =>
  (await recordDatabase().all()).filter(({ id }) => id.startsWith('file-')).length;

describe('what the page of a comparison says of saving', () => {
  it('speaks for its assessments too: it is saved when all of them are on the disk', async () => {
    let letGo = () => {};
    const { comparisons } = await bringIn(() => void (letGo = keepDiskBusy()));
    await expect.poll(() => comparisons.getState().saving['one']).toMatchObject({ state: 'saved' });
    expect(screen.getByText('Saving…')).toBeVisible();
    expect(screen.queryByText(/^Saved on this device/)).toBeNull();
    letGo();
    await screen.findByText(/^Saved on this device, /);
    expect(await filesOnTheDisk()).toBe(3);
  });

  it('is ‘Not saved’ when only its assessments cannot be written, with what to do, until they are', async () => {
    const { user } = await bringIn(() => fillDiskFor('assessments'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Not saved. This device has no room left.');
    // Each of them fails by itself, one after the other.
    await waitFor(() =>
      expect(alert).toHaveTextContent(
        'Until then three of its assessments are kept only while this page is open',
      ),
    );
    expect(screen.queryByText(/^Saved on this device/)).toBeNull();
    expect(await filesOnTheDisk()).toBe(0);

    IDBObjectStore.prototype.put = put;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/^Saved on this device, /);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await filesOnTheDisk()).toBe(3);
  });

  it('is ‘Not saved’ when the comparison alone cannot be written', async () => {
    await bringIn(() => fillDiskFor('comparisons'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Until then this comparison is kept only while this page is open',
    );
    await expect.poll(filesOnTheDisk).toBe(3);
  });

  it('says nothing of assessments that are not in it', async () => {
    const { assessments } = await bringIn(() => fillDiskFor('assessments'));
    act(() => assessments.remove('file-a'));
    act(() => assessments.remove('file-b'));
    act(() => assessments.remove('file-c'));
    await screen.findByText(/^Saved on this device, /);
    act(() => assessments.add(answeredBy('another', 'Northmere Council'), bank));
    await expect
      .poll(() => assessments.getState().saving['another'])
      .toMatchObject({ state: 'not-saved' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
