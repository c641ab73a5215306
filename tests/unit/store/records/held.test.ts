import { expect, it } from 'vitest';
import { HeldByAnotherTabError } from '../../../../src/platform/open-database';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved } from '../../../support/browser';

it('says at the start that an older tab holds what is kept, and shows it, with what was made meanwhile, once that tab is closed', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: anAssessment({ id: 'kept' }), bank }));
  let held = true;
  const holding = <T>(work: () => Promise<T>): Promise<T> =>
    held ? Promise.reject(new HeldByAnotherTabError()) : work();
  const store = await browser.openTab({
    all: () => holding(browser.disk.all),
    change: (id, recipe) => holding(() => browser.disk.change(id, recipe)),
  });
  expect(store.getState()).toMatchObject({ loading: false, storage: 'held', records: {} });
  store.add(anAssessment({ id: 'meanwhile' }));
  expect(await saved(store, 'meanwhile')).toEqual({ state: 'not-saved', why: 'other-tab' });

  held = false;
  await store.loadAgain();
  expect(store.getState().storage).toBe('open');
  expect(Object.keys(store.getState().records).sort()).toEqual(['kept', 'meanwhile']);
  expect(await saved(store, 'meanwhile')).toMatchObject({ state: 'saved' });
  expect(await browser.disk.get('meanwhile')).toBeDefined();
});
