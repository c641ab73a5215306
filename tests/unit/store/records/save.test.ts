import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAnswer, writeNote } from '../../../../src/domain/model/edit-assessment';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt } from '../../../support/browser';

const one = anAssessment({ id: 'one' });
const answered = chooseAnswer(one, 'gov-1', 3, savedAt);
const giveAnswer = (assessment: typeof one) => chooseAnswer(assessment, 'gov-1', 3, savedAt);

/** A tab with the assessment `one`, saved, and its browser. */
async function aTabWithOne() {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  return { browser, store: await browser.openTab() };
}

describe('adding an assessment', () => {
  it('shows it at once with the bank of this page, then saves it', async () => {
    const browser = aBrowser();
    const store = await browser.openTab();
    store.add(one);
    expect(store.getState()).toMatchObject({
      records: { one: { assessment: one, bank } },
      saving: { one: { state: 'saving' } },
    });
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.all()).toEqual([recordOf({ assessment: one, bank })]);
  });

  it('leaves one with the same id as it is', async () => {
    const { browser, store } = await aTabWithOne();
    store.add(answered);
    expect(store.getState().records['one']?.assessment).toEqual(one);
    expect(store.getState().saving).toEqual({});
    expect(await browser.disk.all()).toEqual([recordOf({ assessment: one, bank })]);
  });

  it('leaves one with the same id that another tab has saved as it is, and shows that', async () => {
    const browser = aBrowser();
    const store = await browser.openTab();
    await browser.seed(recordOf({ assessment: answered, bank, stoppedAt: 'gov-1' }));
    store.add(one);
    await saved(store, 'one');
    expect(await browser.disk.get('one')).toEqual(
      recordOf({ assessment: answered, bank, stoppedAt: 'gov-1' }),
    );
    expect(store.getState().records['one']).toEqual({
      assessment: answered,
      bank,
      stoppedAt: 'gov-1',
    });
  });
});

describe('a change', () => {
  it('under a clock that was put back makes nothing older', async () => {
    const ahead = anAssessment({ id: 'one', updatedAt: '2031-01-02T10:00:00.000Z' });
    const browser = aBrowser();
    await browser.seed(recordOf({ assessment: ahead, bank }));
    const store = await browser.openTab();
    store.change('one', (assessment, at) => chooseAnswer(assessment, 'gov-1', 3, at));
    expect(store.getState().records['one']?.assessment).toMatchObject({
      updatedAt: '2031-01-02T10:00:00.000Z',
      answers: { 'gov-1': { level: 3 } },
    });
  });

  it('is shown at once, then saved', async () => {
    const { browser, store } = await aTabWithOne();
    store.change('one', giveAnswer);
    expect(store.getState()).toMatchObject({
      records: { one: { assessment: answered } },
      saving: { one: { state: 'saving' } },
    });
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: answered, bank }));
  });

  it('is there when the page is opened again', async () => {
    const { browser, store } = await aTabWithOne();
    store.change('one', giveAnswer);
    store.stopAt('one', 'gov-2');
    await saved(store, 'one');
    expect((await browser.openTab()).getState().records).toEqual({
      one: { assessment: answered, bank, stoppedAt: 'gov-2' },
    });
  });

  it('keeps the bank that the answers were given to', async () => {
    const browser = aBrowser();
    const older = { id: 'made-up', version: '1.0.3' };
    await browser.seed(recordOf({ assessment: one, bank: older }));
    const store = await browser.openTab();
    store.change('one', giveAnswer);
    await saved(store, 'one');
    expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: answered, bank: older }));
  });

  it('after change is saved, however fast they come', async () => {
    const { browser, store } = await aTabWithOne();
    const ids = Array.from({ length: 30 }, (_, index) => `gov-${index}`);
    for (const id of ids) {
      store.change('one', (assessment) => chooseAnswer(assessment, id, 2, savedAt));
      if (id === 'gov-10') await browser.disk.get('one');
    }
    await saved(store, 'one');
    const answers = Object.fromEntries(ids.map((id) => [id, { level: 2 }]));
    expect(store.getState().records['one']?.assessment.answers).toEqual(answers);
    expect((await browser.openTab()).getState().records['one']?.assessment.answers).toEqual(
      answers,
    );
  });

  it('of one assessment leaves the others as they are', async () => {
    const { browser, store } = await aTabWithOne();
    const two = anAssessment({ id: 'two' });
    store.add(two);
    store.change('one', giveAnswer);
    await Promise.all([saved(store, 'one'), saved(store, 'two')]);
    expect(await browser.disk.all()).toEqual([
      recordOf({ assessment: answered, bank }),
      recordOf({ assessment: two, bank }),
    ]);
  });

  it('that changes nothing is not saved', async () => {
    const { browser, store } = await aTabWithOne();
    store.change('one', (assessment) =>
      writeNote(assessment, 'gov-1', 'A note to no answer', savedAt),
    );
    store.change('unknown', giveAnswer);
    expect(store.getState().saving).toEqual({});
    expect(await browser.disk.all()).toEqual([recordOf({ assessment: one, bank })]);
  });

  it('of any assessment is the same after it was saved and read', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAssessment, async (assessment) => {
        const browser = aBrowser();
        await browser.seed(recordOf({ assessment: one, bank }));
        const store = await browser.openTab();
        store.change('one', () => ({ ...assessment, id: 'one' }));
        await saved(store, 'one');
        expect((await browser.openTab()).getState().records['one']?.assessment).toEqual({
          ...assessment,
          id: 'one',
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('a change that is not drawn yet', () => {
  /** A tab whose screen draws when the test says so. */
  async function aTabThatDraws() {
    const browser = aBrowser();
    await browser.seed(recordOf({ assessment: one, bank }));
    let draw = () => {};
    const store = await browser.openTab(
      {},
      undefined,
      () => new Promise((resolve) => (draw = resolve)),
    );
    store.change('one', giveAnswer);
    return { browser, store, draw: () => draw() };
  }

  it('is called ‘saving’, and written once it is drawn', async () => {
    const { browser, store, draw } = await aTabThatDraws();
    expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: one, bank }));
    expect(store.getState().saving['one']).toEqual({ state: 'saving' });
    draw();
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: answered, bank }));
  });

  it('is not written, nor called saved, when its assessment is removed first', async () => {
    const { browser, store, draw } = await aTabThatDraws();
    store.remove('one');
    draw();
    await expect.poll(() => browser.disk.all()).toEqual([]);
    const { records, saving } = store.getState();
    expect({ records, saving }).toEqual({ records: {}, saving: {} });
  });

  it('is what is put back when its assessment is removed and put back first', async () => {
    const { browser, store, draw } = await aTabThatDraws();
    store.remove('one');
    for (const removed of store.getState().removed) store.putBack(removed);
    draw();
    await saved(store, 'one');
    await expect.poll(() => browser.disk.all()).toEqual([recordOf({ assessment: answered, bank })]);
  });
});

it('what is on the disk as it is shown is not drawn again', async () => {
  const { browser, store } = await aTabWithOne();
  store.change('one', giveAnswer);
  const { records: record } = store.getState();
  await saved(store, 'one');
  browser.tellAll('one');
  await browser.disk.get('one');
  expect(store.getState().records).toBe(record);
});

describe('where the respondent stopped', () => {
  it('is saved beside the assessment, which stays as it is', async () => {
    const { browser, store } = await aTabWithOne();
    store.stopAt('one', 'gov-2');
    await saved(store, 'one');
    expect(await browser.disk.get('one')).toEqual(
      recordOf({ assessment: one, bank, stoppedAt: 'gov-2' }),
    );
  });

  it('is not saved twice', async () => {
    const { browser, store } = await aTabWithOne();
    store.stopAt('one', 'gov-2');
    await saved(store, 'one');
    store.stopAt('one', 'gov-2');
    expect(store.getState().saving['one']?.state).toBe('saved');
    expect(browser.told).toEqual(['one']);
  });
});
