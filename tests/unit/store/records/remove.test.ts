import { describe, expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt, until } from '../../../support/browser';
import { onceTold } from '../../../support/once-told';

const one = anAssessment({ id: 'one', answers: { 'roles-1': { level: 2, note: 'Minutes' } } });
const two = anAssessment({ id: 'two' });
const older = { id: 'made-up', version: '1.0.3' };
const record = { assessment: one, bank: older, stoppedAt: 'roles-2' };
const answer = (id: string) => (assessment: typeof one) => chooseAnswer(assessment, id, 4, savedAt);
const refuses = () => Promise.reject(new DOMException('No.', 'UnknownError'));

async function aTabWithTwo(...instead: Parameters<ReturnType<typeof aBrowser>['openTab']>) {
  const browser = aBrowser();
  await browser.seed(recordOf(record), recordOf({ assessment: two, bank }));
  return { browser, store: await browser.openTab(...instead) };
}

describe('removing an assessment', () => {
  it('takes it off the screen at once, then off the disk, and leaves the others', async () => {
    const { browser, store } = await aTabWithTwo();
    store.remove('one');
    expect(store.getState()).toMatchObject({
      records: { two: { assessment: two } },
      removed: [record],
      saving: {},
    });
    expect(store.getState().records['one']).toBeUndefined();
    await onceTold(browser.told);
    expect(await browser.disk.all()).toEqual([recordOf({ assessment: two, bank })]);
    expect((await browser.openTab()).getState().removed).toEqual([]);
  });

  it('takes it out of other tabs, which do not offer it', async () => {
    const { browser, store } = await aTabWithTwo();
    const other = await browser.openTab();
    store.remove('one');
    const state = await until(other, (each) => each.records['one'] === undefined);
    expect(state).toMatchObject({ removed: [], saving: {} });
    expect(Object.keys(state.records)).toEqual(['two']);
  });

  it.each(['unknown', 'toString', '__proto__'])(
    'of an id that is not here does nothing: %s',
    async (id) => {
      const { browser, store } = await aTabWithTwo();
      const before = store.getState();
      store.remove(id);
      expect(store.getState()).toBe(before);
      expect(browser.told).toEqual([]);
    },
  );

  it('while it is written leaves nothing of it on the disk', async () => {
    const { browser, store } = await aTabWithTwo();
    store.change('one', answer('gov-1'));
    store.remove('one');
    await onceTold(browser.told);
    expect(await browser.disk.all()).toEqual([recordOf({ assessment: two, bank })]);
    expect(store.getState().records['one']).toBeUndefined();
    expect(store.getState().saving).toEqual({});
  });

  it('before its first write has ended leaves nothing of it on the disk', async () => {
    const browser = aBrowser();
    const store = await browser.openTab();
    store.add(one);
    store.remove('one');
    await onceTold(browser.told);
    expect(await browser.disk.all()).toEqual([]);
    expect(store.getState()).toMatchObject({ records: {}, saving: {} });
  });

  it('that the disk refuses shows it again, and offers nothing to put back', async () => {
    const { browser, store } = await aTabWithTwo({ remove: refuses });
    store.remove('one');
    const state = await until(store, (each) => each.records['one'] !== undefined);
    expect(state).toMatchObject({ records: { one: record }, removed: [] });
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('one')).toEqual(recordOf(record));
  });

  it('that the disk refuses loses no change that was not saved', async () => {
    const { store } = await aTabWithTwo({ remove: refuses, change: refuses });
    store.change('one', answer('gov-1'));
    await saved(store, 'one');
    store.remove('one');
    const { records: shown } = await until(store, (each) => each.records['one'] !== undefined);
    expect(shown['one']?.assessment).toEqual(answer('gov-1')(one));
    expect(await saved(store, 'one')).toEqual({ state: 'not-saved', why: 'unreachable' });
  });
});
