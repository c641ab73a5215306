import { describe, expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import type { NotSavedReason } from '../../../../src/store/records/saving';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt } from '../../../support/browser';

const one = anAssessment({ id: 'one' });
const answering = (id: string) => (assessment: typeof one) =>
  chooseAnswer(assessment, id, 3, savedAt);

/** A tab with the assessment `one`, whose disk can be made to refuse. */
async function aTabWithATroubledDisk() {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const trouble: { error: Error | undefined } = { error: undefined };
  const store = await browser.openTab({
    change: async (id, recipe) => {
      if (trouble.error !== undefined) throw trouble.error;
      await browser.disk.change(id, recipe);
    },
  });
  return { browser, store, trouble };
}

const full = new DOMException('The quota is used up.', 'QuotaExceededError');

describe('a save that fails', () => {
  it.each<[NotSavedReason, Error]>([
    ['no-room', full],
    ['unreachable', new DOMException('The disk is gone.', 'UnknownError')],
    ['no-storage', new DOMException('Denied.', 'SecurityError')],
  ])('is said with its reason, %s, and the change stays on the screen', async (why, error) => {
    const { browser, store, trouble } = await aTabWithATroubledDisk();
    trouble.error = error;
    store.change('one', answering('gov-1'));
    expect(await saved(store, 'one')).toEqual({ state: 'not-saved', why });
    expect(store.getState().records['one']?.assessment).toEqual(answering('gov-1')(one));
    expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: one, bank }));
  });

  it('is told to no other tab', async () => {
    const { browser, store, trouble } = await aTabWithATroubledDisk();
    trouble.error = full;
    store.change('one', answering('gov-1'));
    await saved(store, 'one');
    expect(browser.told).toEqual([]);
  });

  it('is made up for by trying again', async () => {
    const { browser, store, trouble } = await aTabWithATroubledDisk();
    trouble.error = full;
    store.change('one', answering('gov-1'));
    await saved(store, 'one');
    store.change('one', answering('gov-2'));
    await saved(store, 'one');
    trouble.error = undefined;
    store.retry('one');
    expect(store.getState().saving['one']).toEqual({ state: 'saving' });
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('one')).toEqual(
      recordOf({ assessment: answering('gov-2')(answering('gov-1')(one)), bank }),
    );
    expect(browser.told).toEqual(['one']);
  });

  it('fails again while nothing is better, and loses nothing', async () => {
    const { store, trouble } = await aTabWithATroubledDisk();
    trouble.error = full;
    store.change('one', answering('gov-1'));
    await saved(store, 'one');
    store.retry('one');
    expect(await saved(store, 'one')).toEqual({ state: 'not-saved', why: 'no-room' });
    expect(store.getState().records['one']?.assessment).toEqual(answering('gov-1')(one));
  });

  it('is made up for by the next change', async () => {
    const { browser, store, trouble } = await aTabWithATroubledDisk();
    trouble.error = full;
    store.change('one', answering('gov-1'));
    await saved(store, 'one');
    trouble.error = undefined;
    store.change('one', answering('gov-2'));
    await saved(store, 'one');
    expect(await browser.disk.get('one')).toEqual(
      recordOf({ assessment: answering('gov-2')(answering('gov-1')(one)), bank }),
    );
  });

  it('keeps a new assessment until it can be saved', async () => {
    const { browser, store, trouble } = await aTabWithATroubledDisk();
    const two = anAssessment({ id: 'two' });
    trouble.error = full;
    store.add(two);
    await saved(store, 'two');
    trouble.error = undefined;
    store.retry('two');
    expect(await saved(store, 'two')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('two')).toEqual(recordOf({ assessment: two, bank }));
  });

  it('keeps the change, and what another tab saved meanwhile', async () => {
    const { browser, store, trouble } = await aTabWithATroubledDisk();
    const other = await browser.openTab();
    trouble.error = full;
    store.change('one', answering('gov-1'));
    await saved(store, 'one');
    other.change('one', answering('roles-2'));
    await saved(other, 'one');
    expect(store.getState().records['one']?.assessment.answers).toEqual({ 'gov-1': { level: 3 } });
    trouble.error = undefined;
    store.retry('one');
    await saved(store, 'one');
    const both = { 'gov-1': { level: 3 }, 'roles-2': { level: 3 } };
    expect(store.getState().records['one']?.assessment.answers).toEqual(both);
    expect((await browser.openTab()).getState().records['one']?.assessment.answers).toEqual(both);
  });
});
