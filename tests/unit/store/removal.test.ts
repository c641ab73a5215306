import { expect, it } from 'vitest';
import { chooseAnswer } from '../../../src/domain/edit-assessment';
import { recordOf } from '../../../src/store/stored-assessment';
import { anAssessment } from '../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt, until } from '../../support/browser';

const one = anAssessment({ id: 'one' });
const answering = (id: string) => (a: typeof one) => chooseAnswer(a, id, 3, savedAt);

it('a removal that the disk refuses loses no change that was not saved yet', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  let bad = true;
  const store = await browser.openTab({
    change: async (id, r) => { if (bad) throw new Error('x'); await browser.disk.change(id, r); },
    remove: async () => { bad = false; throw new Error('x'); },
  });
  store.change('one', answering('gov-1'));
  expect((await saved(store, 'one'))?.state).toBe('not-saved');
  store.remove('one');
  await until(store, (s) => s.saving['one']?.state === 'saved');
  expect(store.getState().kept['one']?.assessment.answers).toHaveProperty('gov-1');
});

it('what was removed while it was being written, and put back, has every change', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const store = await browser.openTab();
  store.change('one', answering('gov-1'));
  store.change('one', answering('gov-2'));
  store.remove('one');
  const [kept] = store.getState().removed;
  if (kept === undefined) throw new Error('Nothing was removed.');
  expect(kept.assessment.answers).toHaveProperty('gov-2');
  store.putBack(kept);
  await until(store, (s) => s.saving['one']?.state === 'saved');
  expect(store.getState().kept['one']?.assessment.answers).toHaveProperty('gov-1');
  expect(store.getState().kept['one']?.assessment.answers).toHaveProperty('gov-2');
});

it('what is put back at once stays on the disk', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const store = await browser.openTab();
  store.change('one', answering('gov-1'));
  await saved(store, 'one');
  store.remove('one');
  const [kept] = store.getState().removed;
  if (kept === undefined) throw new Error('Nothing was removed.');
  store.putBack(kept);
  await until(store, (s) => s.saving['one']?.state === 'saved');
  await browser.disk.all();
  expect(await browser.disk.get('one')).toBeDefined();
});
