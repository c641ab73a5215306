import { describe, expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt } from '../../../support/browser';

const one = anAssessment({ id: 'one' });
const answer = (assessment: typeof one) => chooseAnswer(assessment, 'gov-1', 3, savedAt);
const dead = new DOMException('Connection to Indexed Database server lost.', 'UnknownError');

/** A tab with `one` whose browser does not reach its disk while `isDead`. */
async function aTab(isDead: { now: boolean }) {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const reach = <T>(work: () => Promise<T>) => (isDead.now ? Promise.reject(dead) : work());
  const store = await browser.openTab({
    all: () => reach(browser.disk.all),
    change: (ids, recipe) => reach(() => browser.disk.change(ids, recipe)),
    remove: (ids) => reach(() => browser.disk.remove(ids)),
  });
  return { browser, store };
}

describe('a browser that does not reach its disk for a while', () => {
  it('is not taken for one that keeps nothing; what was changed is kept, and saved at the next try', async () => {
    const isDead = { now: false };
    const { browser, store } = await aTab(isDead);
    isDead.now = true;
    store.change('one', answer);
    expect(await saved(store, 'one')).toEqual({ state: 'not-saved', why: 'unreachable' });
    store.retry('one');
    expect(await saved(store, 'one')).toEqual({ state: 'not-saved', why: 'unreachable' });
    expect(store.getState().records['one']?.assessment).toEqual(answer(one));
    isDead.now = false;
    store.retry('one');
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: answer(one), bank }));
  });

  it('when the page is opened is said, and what is kept is shown once it is tried again', async () => {
    const isDead = { now: true };
    const { browser, store } = await aTab(isDead);
    expect(store.getState()).toMatchObject({ loading: false, storage: 'unreachable', records: {} });
    store.add(anAssessment({ id: 'two' }));
    expect(await saved(store, 'two')).toEqual({ state: 'not-saved', why: 'unreachable' });
    isDead.now = false;
    await store.loadAgain();
    expect(store.getState().storage).toBe('open');
    expect(await saved(store, 'two')).toEqual({ state: 'saved', at: savedAt });
    expect(Object.keys(store.getState().records).sort()).toEqual(['one', 'two']);
    expect(await browser.disk.all()).toHaveLength(2);
  });

  it('leaves on the screen what it could not remove', async () => {
    const isDead = { now: false };
    const { browser, store } = await aTab(isDead);
    isDead.now = true;
    store.remove('one');
    expect(await saved(store, 'one')).toBeUndefined();
    await expect.poll(() => store.getState().records['one']).toBeDefined();
    expect(await saved(store, 'one')).toEqual({ state: 'not-saved', why: 'unreachable' });
    expect(store.getState().removed).toEqual([]);
    expect(await browser.disk.get('one')).toBeDefined();
  });
});
