import { expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import { moveAction } from '../../../../src/domain/planning/edit-plan';
import { changePlan } from '../../../../src/domain/planning/edit-plan-owner';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt, until } from '../../../support/browser';

const one = anAssessment({ id: 'one' });
const action = (id: string) => ({
  id,
  text: id,
  owner: '',
  due: {},
  doneWhen: '',
  status: 'done' as const,
});

it('a change made while a new assessment is first saved is made once', async () => {
  const browser = aBrowser();
  const store = await browser.openTab();
  store.add({
    ...one,
    plan: { startDate: '2026-11-22', updatedAt: savedAt, actions: ['a', 'b', 'c'].map(action) },
  });
  store.change('one', (assessment) =>
    changePlan(assessment, (plan) => moveAction(plan, 'a', 1, savedAt)),
  );
  await saved(store, 'one');
  expect(
    (await browser.openTab())
      .getState()
      .records['one']?.assessment.plan?.actions.map(({ id }) => id),
  ).toEqual(['b', 'a', 'c']);
});

it('what is added before the records are read is written after them', async () => {
  const browser = aBrowser();
  const store = browser.blankTab();
  store.add(one);
  expect(await browser.disk.all()).toEqual([]);
  await store.load();
  await saved(store, 'one');
  expect(await browser.disk.all()).toHaveLength(1);
});

it('a tab whose disk fails to read for a moment goes on showing', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const store = await browser.openTab({
    get: () => Promise.reject(new DOMException('x', 'UnknownError')),
  });
  browser.tellAll('one');
  await browser.disk.get('one');
  expect(store.getState().records['one']?.assessment).toEqual(one);
});

it('a change in another tab while the records are read is shown', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const left = await browser.openTab();
  const right = await browser.openTab({
    all: async () => {
      const records = await browser.disk.all();
      left.change('one', (a) => chooseAnswer(a, 'gov-1', 1, savedAt));
      await saved(left, 'one');
      return records;
    },
  });
  await browser.disk.get('one');
  expect(right.getState().records['one']?.assessment.answers).toEqual({ 'gov-1': { level: 1 } });
});

it('an id that is a word of the language is an id like any other', async () => {
  const browser = aBrowser();
  const store = await browser.openTab();
  store.add({ ...one, id: 'constructor' });
  await until(store, ({ saving }) => Object.hasOwn(saving, 'constructor'));
});

it('to try again with nothing to save says nothing', async () => {
  const browser = aBrowser();
  const store = await browser.openTab();
  store.retry('unknown');
  await browser.disk.all();
  expect(store.getState().saving).toEqual({});
});

it('a record that another tab has repaired is listed as unreadable no longer', async () => {
  const browser = aBrowser();
  await browser.seed({ id: 'bad', document: 7 });
  const store = await browser.openTab();
  expect(store.getState().unreadable).toHaveLength(1);
  await browser.seed(recordOf({ assessment: { ...one, id: 'bad' }, bank }));
  browser.tellAll('bad');
  await until(store, ({ records: record }) => record['bad'] !== undefined);
  expect(store.getState().unreadable).toEqual([]);
});
