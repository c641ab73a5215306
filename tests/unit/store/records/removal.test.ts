import { expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt, until } from '../../../support/browser';

const one = anAssessment({ id: 'one' });
const answering = (id: string) => (a: typeof one) => chooseAnswer(a, id, 3, savedAt);

it('a removal that the disk refuses loses no change that was not saved yet', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  let bad = true;
  const store = await browser.openTab({
    change: async (id, r) => {
      if (bad) throw new Error('x');
      await browser.disk.change(id, r);
    },
    remove: () => {
      bad = false;
      return Promise.reject(new Error('x'));
    },
  });
  store.change('one', answering('gov-1'));
  expect((await saved(store, 'one'))?.state).toBe('not-saved');
  store.remove('one');
  await until(store, (s) => s.saving['one']?.state === 'saved');
  expect(store.getState().records['one']?.assessment.answers).toHaveProperty('gov-1');
});

it('what was removed while it was being written, and put back, has every change', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const store = await browser.openTab();
  store.change('one', answering('gov-1'));
  store.change('one', answering('gov-2'));
  store.remove('one');
  const [record] = store.getState().removed;
  if (record === undefined) throw new Error('Nothing was removed.');
  expect(record.assessment.answers).toHaveProperty('gov-2');
  store.putBack(record);
  await until(store, (s) => s.saving['one']?.state === 'saved');
  expect(store.getState().records['one']?.assessment.answers).toHaveProperty('gov-1');
  expect(store.getState().records['one']?.assessment.answers).toHaveProperty('gov-2');
});

it('what is put back at once stays on the disk', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const store = await browser.openTab();
  store.change('one', answering('gov-1'));
  await saved(store, 'one');
  store.remove('one');
  const [record] = store.getState().removed;
  if (record === undefined) throw new Error('Nothing was removed.');
  store.putBack(record);
  await until(store, (s) => s.saving['one']?.state === 'saved');
  await browser.disk.all();
  expect(await browser.disk.get('one')).toBeDefined();
});

it('what another tab had just saved does not bring back what is being removed', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  let draw = () => {};
  const store = await browser.openTab(
    {},
    undefined,
    () => new Promise((resolve) => (draw = resolve)),
  );
  store.change('one', answering('gov-1'));
  store.remove('one');
  browser.tellAll('one');
  await browser.disk.get('one');
  draw();
  await expect.poll(() => browser.disk.all()).toEqual([]);
  expect(store.getState().records).toEqual({});
});

it('what is put back while a change is still being written is called ‘saving’, not saved', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const store = await browser.openTab();
  store.change('one', answering('gov-1'));
  store.remove('one');
  for (const removed of store.getState().removed) store.putBack(removed);
  expect(store.getState().saving['one']).toEqual({ state: 'saving' });
  expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
});
