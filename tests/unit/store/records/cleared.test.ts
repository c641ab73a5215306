import { expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt, until } from '../../../support/browser';

const one = anAssessment({ id: 'one' });
const two = anAssessment({ id: 'two' });

async function clearedTab() {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }), recordOf({ assessment: two, bank }));
  let lost = () => {};
  const store = await browser.openTab({ whenLost: (listener) => void (lost = listener) });
  await browser.disk.remove(['one']);
  lost();
  await until(store, ({ saving }) => saving['one'] !== undefined);
  return { browser, store };
}

it('once the browser has closed the database, nothing that is shown counts as saved', async () => {
  const { store } = await clearedTab();
  expect(store.getState().saving).toEqual({
    one: { state: 'not-saved', why: 'cleared' },
    two: { state: 'not-saved', why: 'cleared' },
  });
  expect(store.getState().records['one']?.assessment).toEqual(one);
});

it('what was cleared is kept again when that is tried, and when something is answered', async () => {
  const { browser, store } = await clearedTab();
  store.retry('one');
  expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
  expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: one, bank }));

  const other = await clearedTab();
  other.store.change('one', (assessment) => chooseAnswer(assessment, 'gov-1', 4, savedAt));
  await saved(other.store, 'one');
  expect(await other.browser.disk.get('one')).toMatchObject({
    document: { assessment: { answers: { 'gov-1': { level: 4 } } } },
  });
});

it('once one of them is kept again, the others are, too, without being opened', async () => {
  const { browser, store } = await clearedTab();
  await browser.disk.remove(['two']);
  store.retry('one');
  expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
  expect(
    (await until(store, ({ saving }) => saving['two']?.state === 'saved')).saving['two'],
  ).toEqual({ state: 'saved', at: savedAt });
  expect(await browser.disk.get('two')).toEqual(recordOf({ assessment: two, bank }));
});

it('a database that was closed because the disk has no room is not called cleared', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  let lost = () => {};
  const store = await browser.openTab({
    whenLost: (listener) => void (lost = listener),
    get: () => Promise.reject(new DOMException('Full', 'QuotaExceededError')),
  });
  lost();
  await until(store, ({ saving }) => {
    const each = saving['one'];
    return each?.state === 'not-saved' && each.why === 'no-room';
  });
});
