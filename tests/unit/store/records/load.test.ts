import { describe, expect, it, vi } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt } from '../../../support/browser';
import { documentOf } from '../../../support/document-of';

const one = anAssessment({ id: 'one', answers: answersOf({ roles: [3, 'dk'] }) });
const two = anAssessment({ id: 'two', partnership: 'Wenlow garden' });
const damaged = {
  id: 'damaged',
  document: documentOf({ id: 'damaged', partnership: 7 }),
  stoppedAt: 'gov-1',
  more: [1],
};
const answer = (assessment: typeof one) => chooseAnswer(assessment, 'gov-1', 4, savedAt);
const refuses = () => Promise.reject(new DOMException('No.', 'UnknownError'));

describe('loading', () => {
  it('finds nothing on a new device', async () => {
    const store = aBrowser().blankTab();
    expect(store.getState().loading).toBe(true);
    await store.load();
    expect(store.getState()).toEqual({
      loading: false,
      records: {},
      unreadable: [],
      saving: {},
      storage: 'open',
      removed: [],
      leaving: {},
    });
  });

  it('brings every assessment with its bank and where one stopped', async () => {
    const browser = aBrowser();
    const older = { id: 'made-up', version: '1.0.3' };
    await browser.seed(
      recordOf({ assessment: one, bank, stoppedAt: 'roles-2' }),
      recordOf({ assessment: two, bank: older }),
    );
    const store = await browser.openTab();
    expect(store.getState().records).toEqual({
      one: { assessment: one, bank, stoppedAt: 'roles-2' },
      two: { assessment: two, bank: older },
    });
  });

  it('writes nothing', async () => {
    const browser = aBrowser();
    await browser.seed(recordOf({ assessment: one, bank }), damaged);
    const before = await browser.disk.all();
    await browser.openTab();
    expect(await browser.disk.all()).toEqual(before);
    expect(browser.told).toEqual([]);
  });

  it('keeps what was added meanwhile', async () => {
    const browser = aBrowser();
    await browser.seed(recordOf({ assessment: one, bank }));
    const store = browser.blankTab();
    const loaded = store.load();
    store.add(two);
    await loaded;
    await saved(store, 'two');
    expect(Object.keys(store.getState().records).sort()).toEqual(['one', 'two']);
  });
});

describe('before the records have been read', () => {
  it('nothing can be changed or written', async () => {
    const browser = aBrowser();
    await browser.seed(recordOf({ assessment: one, bank }));
    const store = browser.blankTab();
    store.change('one', answer);
    store.stopAt('one', 'gov-1');
    expect(await browser.disk.all()).toEqual([recordOf({ assessment: one, bank })]);
    expect(store.getState()).toMatchObject({ loading: true, records: {}, saving: {} });
  });
});

describe('a record that cannot be read', () => {
  it('is named with its failure, and the others are there', async () => {
    const browser = aBrowser();
    await browser.seed(damaged, recordOf({ assessment: one, bank }));
    const { records: record, unreadable } = (await browser.openTab()).getState();
    expect(unreadable).toEqual([
      {
        id: 'damaged',
        failure: {
          kind: 'wrong-shape',
          place: 'assessment > partnership',
          expected: { kind: 'name', most: 120 },
        },
        raw: damaged,
      },
    ]);
    expect(Object.keys(record)).toEqual(['one']);
  });

  it.each<[string, Record<string, unknown>]>([
    ['damaged', damaged],
    ['of a later version', { document: { ...documentOf({ id: 'damaged' }), formatVersion: 2 } }],
    ['not ours', { shopping: ['milk'] }],
  ])(
    'stays as it is when an assessment of its id is added and changed: %s',
    async (_what, rest) => {
      const browser = aBrowser();
      const raw = { ...rest, id: 'damaged' };
      await browser.seed(raw);
      const store = await browser.openTab();
      store.change('damaged', answer);
      store.add(anAssessment({ id: 'damaged' }));
      expect(await saved(store, 'damaged')).toEqual({ state: 'not-saved', why: 'unreadable' });
      store.change('damaged', answer);
      expect(await saved(store, 'damaged')).toEqual({ state: 'not-saved', why: 'unreadable' });
      expect(await browser.disk.get('damaged')).toEqual(raw);
    },
  );

  it('stays as it is when it became unreadable after it was loaded, and so does what is shown', async () => {
    const browser = aBrowser();
    await browser.seed(recordOf({ assessment: one, bank }));
    const store = await browser.openTab();
    await browser.seed({ ...damaged, id: 'one' });
    store.change('one', answer);
    expect(await saved(store, 'one')).toEqual({ state: 'not-saved', why: 'unreadable' });
    expect(await browser.disk.get('one')).toEqual({ ...damaged, id: 'one' });
    expect(store.getState().records['one']?.assessment).toEqual(answer(one));
  });
});

describe('a browser that gives no storage', () => {
  it('is said, and the work goes on in memory', async () => {
    const browser = aBrowser();
    vi.stubGlobal('indexedDB', undefined);
    const store = await browser.openTab().finally(() => void vi.unstubAllGlobals());
    expect(store.getState()).toMatchObject({ loading: false, storage: 'none', records: {} });
    store.add(one);
    store.change('one', answer);
    expect(store.getState().records['one']?.assessment).toEqual(answer(one));
  });

  it('loses no record that it could not read at the start, when one of its id is added', async () => {
    const browser = aBrowser();
    await browser.seed(recordOf({ assessment: one, bank }));
    const store = await browser.openTab({ all: refuses });
    store.add({ ...one, answers: {} });
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('one')).toEqual(recordOf({ assessment: one, bank }));
    expect(store.getState().records['one']?.assessment).toEqual(one);
  });
});
