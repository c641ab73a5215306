import { describe, expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import type { RecordDatabase } from '../../../../src/platform/record-database';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt, until } from '../../../support/browser';

const one = anAssessment({ id: 'one' });
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    assessment: anAssessment({ id: `many-${index}` }),
    bank,
  }));
const answering = (id: string) => (assessment: typeof one) =>
  chooseAnswer(assessment, id, 3, savedAt);

/** A tab with `one` whose device answers when the test says so, and the sizes of its transactions. */
async function aTabWithASlowDisk() {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const transactions: string[] = [];
  let answer = () => {};
  const slowly = async (what: string, work: Promise<void>) => {
    transactions.push(what);
    await work;
    await new Promise<void>((resolve) => (answer = resolve));
  };
  let onLost = () => {};
  const slow: Partial<RecordDatabase> = {
    change: (ids, recipe) => slowly(`write ${ids.length}`, browser.disk.change(ids, recipe)),
    remove: (ids) => slowly(`remove ${ids.length}`, browser.disk.remove(ids)),
    whenLost: (listener) => void (onLost = listener),
  };
  const store = await browser.openTab(slow);
  return {
    browser,
    store,
    transactions,
    lose: () => onLost(),
    /** Lets the device answer to the transaction that is under way. */
    answerNow: async () => {
      await browser.disk.all();
      answer();
    },
  };
}

describe('the one path to the device', () => {
  it('takes all that waits into one transaction, and what comes meanwhile into the next', async () => {
    const { store, transactions, answerNow } = await aTabWithASlowDisk();
    store.addAll(many(3));
    store.change('one', answering('gov-1'));
    await expect.poll(() => transactions).toEqual(['write 4']);
    store.change('one', answering('gov-2'));
    store.change('many-1', answering('gov-2'));
    store.remove('many-2');
    await answerNow();
    await expect.poll(() => transactions).toEqual(['write 4', 'remove 1']);
    await answerNow();
    await expect.poll(() => transactions).toEqual(['write 4', 'remove 1', 'write 2']);
    await answerNow();
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await saved(store, 'many-1')).toEqual({ state: 'saved', at: savedAt });
  });

  it('removes many in one transaction', async () => {
    const { browser, store, transactions, answerNow } = await aTabWithASlowDisk();
    await browser.seed(...many(50).map(recordOf));
    await store.loadAgain();
    for (const { assessment } of many(50)) store.remove(assessment.id);
    await expect.poll(() => transactions).toEqual(['remove 50']);
    await answerNow();
    expect(await browser.disk.all()).toEqual([recordOf({ assessment: one, bank })]);
  });

  it('brings back what is put back while the device is letting go of it', async () => {
    const { browser, store, transactions, answerNow } = await aTabWithASlowDisk();
    store.remove('one');
    await expect.poll(() => transactions).toEqual(['remove 1']);
    for (const removed of store.getState().removed) store.putBack(removed);
    await answerNow();
    await expect.poll(() => transactions).toEqual(['remove 1', 'write 1']);
    await answerNow();
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: one, bank }));
  });

  it('writes once more what was on its way when the device was cleared, and calls it saved only then', async () => {
    const { browser, store, transactions, lose, answerNow } = await aTabWithASlowDisk();
    store.change('one', answering('gov-1'));
    await expect.poll(() => transactions).toEqual(['write 1']);
    await browser.disk.remove(['one']);
    lose();
    await answerNow();
    await expect.poll(() => transactions).toEqual(['write 1', 'write 1']);
    expect(store.getState().saving['one']?.state).not.toBe('saved');
    await answerNow();
    await until(store, ({ saving }) => saving['one']?.state === 'saved');
    expect(await browser.disk.get('one')).toEqual(
      recordOf({ assessment: answering('gov-1')(one), bank }),
    );
  });
});

it('hands each change the moment at which it was made, also when it is made again on what another tab saved', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  const store = await browser.openTab();
  const moments: string[] = [];
  store.change('one', (assessment, at) => {
    moments.push(at);
    return chooseAnswer(assessment, 'gov-1', 3, at);
  });
  await saved(store, 'one');
  expect(new Set(moments)).toEqual(new Set([savedAt]));
  expect(moments.length).toBeGreaterThan(1);
});
