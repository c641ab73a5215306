import { describe, expect, it } from 'vitest';
import { chooseAnswer, writeNote } from '../../../../src/domain/model/edit-assessment';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import {
  aBrowser,
  bank,
  saved,
  savedAt,
  until,
  type AssessmentStore,
} from '../../../support/browser';
import { onceTold } from '../../../support/once-told';

const one = anAssessment({ id: 'one', answers: { 'roles-1': { level: 2, note: 'Minutes' } } });
const two = anAssessment({ id: 'two' });
const theirs = anAssessment({
  id: 'one',
  partnership: 'Wenlow garden',
  answers: { 'gov-1': { level: 4 } },
});
const older = { id: 'made-up', version: '1.0.3' };
const record = { assessment: one, bank: older, stoppedAt: 'roles-2' };
const answer = (id: string) => (assessment: typeof one) => chooseAnswer(assessment, id, 4, savedAt);

async function aTabWithTwo() {
  const browser = aBrowser();
  await browser.seed(recordOf(record), recordOf({ assessment: two, bank }));
  return { browser, store: await browser.openTab() };
}

/** Puts back what was removed last. */
function putBackLast(store: AssessmentStore): void {
  const last = store.getState().removed.at(-1);
  if (last === undefined) throw new Error('Nothing was removed.');
  store.putBack(last);
}

describe('putting back', () => {
  it('brings everything: answers, notes, bank and where one stopped', async () => {
    const { browser, store } = await aTabWithTwo();
    store.remove('one');
    await onceTold(browser.told);
    putBackLast(store);
    expect(store.getState()).toMatchObject({ records: { one: record }, removed: [] });
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('one')).toEqual(recordOf(record));
  });

  it('brings it into other tabs', async () => {
    const { browser, store } = await aTabWithTwo();
    const other = await browser.openTab();
    store.remove('one');
    await until(other, (each) => each.records['one'] === undefined);
    putBackLast(store);
    expect(
      (await until(other, (each) => each.records['one'] !== undefined)).records['one'],
    ).toEqual(record);
  });

  it('at once, before the disk has removed it, leaves it on the disk', async () => {
    const { browser, store } = await aTabWithTwo();
    store.remove('one');
    putBackLast(store);
    await onceTold(browser.told);
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('one')).toEqual(recordOf(record));
    expect(store.getState().records['one']).toEqual(record);
  });

  it('at once, while changes were being written, loses none of them', async () => {
    const { browser, store } = await aTabWithTwo();
    store.change('one', answer('gov-1'));
    store.change('one', answer('gov-2'));
    store.change('one', (assessment) => writeNote(assessment, 'gov-2', 'Letters', savedAt));
    const shown = store.getState().records['one'];
    store.remove('one');
    putBackLast(store);
    await onceTold(browser.told);
    await saved(store, 'one');
    expect(store.getState().records['one']).toEqual(shown);
    expect((await browser.openTab()).getState().records['one']).toEqual(shown);
  });

  it('can be followed by a change, and by removing it again', async () => {
    const { browser, store } = await aTabWithTwo();
    store.remove('one');
    putBackLast(store);
    store.change('one', answer('gov-1'));
    await saved(store, 'one');
    expect(await browser.disk.get('one')).toEqual(
      recordOf({ ...record, assessment: answer('gov-1')(one) }),
    );
    store.remove('one');
    expect(store.getState().removed).toEqual([{ ...record, assessment: answer('gov-1')(one) }]);
  });
});

describe('putting back does not overwrite what has come since', () => {
  it('in this tab', async () => {
    const { browser, store } = await aTabWithTwo();
    store.remove('one');
    await onceTold(browser.told);
    const [removed] = store.getState().removed;
    store.add(theirs, older);
    await saved(store, 'one');
    if (removed !== undefined) store.putBack(removed);
    expect(store.getState()).toMatchObject({
      records: { one: { assessment: theirs, bank: older } },
      removed: [],
    });
    await saved(store, 'one');
    expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: theirs, bank: older }));
  });

  it('from another tab', async () => {
    const { browser, store } = await aTabWithTwo();
    const other = await browser.openTab();
    store.remove('one');
    const [removed] = store.getState().removed;
    await until(other, ({ records: record }) => record['one'] === undefined);
    other.add(theirs);
    await until(store, ({ records: record }) => record['one'] !== undefined);
    if (removed !== undefined) store.putBack(removed);
    expect(store.getState().records['one']).toEqual({ assessment: theirs, bank });
    expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: theirs, bank }));
  });
});

it('several that were removed stand in their order, and each is put back alone', async () => {
  const { store } = await aTabWithTwo();
  store.remove('two');
  store.remove('one');
  expect(store.getState().removed.map(({ assessment }) => assessment.id)).toEqual(['two', 'one']);
  const [first] = store.getState().removed;
  if (first !== undefined) store.putBack(first);
  expect(Object.keys(store.getState().records)).toEqual(['two']);
  expect(store.getState().removed.map(({ assessment }) => assessment.id)).toEqual(['one']);
});
