import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt } from '../../../support/browser';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    assessment: anAssessment({ id: `many-${index}` }),
    bank,
  }));

describe('many at once', () => {
  it('are shown at once, saved, and there again when the page is opened anew', async () => {
    const browser = aBrowser();
    const store = await browser.openTab();
    store.addAll(many(450));
    expect(Object.keys(store.getState().records)).toHaveLength(450);
    expect(await saved(store, 'many-449')).toEqual({ state: 'saved', at: savedAt });
    expect(await saved(store, 'many-0')).toEqual({ state: 'saved', at: savedAt });
    const again = await browser.openTab();
    expect(again.getState().records).toEqual(store.getState().records);
  });

  it('leave what is here already as it is', async () => {
    const browser = aBrowser();
    const store = await browser.openTab();
    store.add(anAssessment({ id: 'many-1', partnership: 'Mine' }));
    store.addAll(many(3));
    await saved(store, 'many-2');
    expect(store.getState().records['many-1']?.assessment.partnership).toBe('Mine');
    expect((await browser.openTab()).getState().records['many-1']?.assessment.partnership).toBe(
      'Mine',
    );
  });

  it('wait for the device to have been read', async () => {
    const browser = aBrowser();
    await browser.seed(
      recordOf({ assessment: anAssessment({ id: 'many-0', partnership: 'Stored' }), bank }),
    );
    const store = browser.blankTab();
    store.addAll(many(2));
    expect(await browser.disk.get('many-1')).toBeUndefined();
    await store.load();
    await saved(store, 'many-1');
    expect((await browser.openTab()).getState().records['many-0']?.assessment.partnership).toBe(
      'Stored',
    );
    expect(await browser.disk.get('many-1')).toBeDefined();
  });

  it('show what another tab has saved under one of their ids, which stays', async () => {
    const browser = aBrowser();
    const store = await browser.openTab();
    await browser.seed(
      recordOf({ assessment: anAssessment({ id: 'many-1', partnership: 'Theirs' }), bank }),
    );
    store.addAll(many(3));
    await saved(store, 'many-1');
    await expect
      .poll(() => store.getState().records['many-1']?.assessment.partnership)
      .toBe('Theirs');
    expect((await browser.openTab()).getState().records['many-1']?.assessment.partnership).toBe(
      'Theirs',
    );
  });

  it('are saved one by one where one of them cannot be, which alone says so', async () => {
    const browser = aBrowser();
    const store = await browser.openTab();
    await browser.seed({ id: 'many-1', document: 'damaged' });
    store.addAll(many(3));
    expect(await saved(store, 'many-1')).toEqual({ state: 'not-saved', why: 'unreadable' });
    expect(await saved(store, 'many-2')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('many-1')).toEqual({ id: 'many-1', document: 'damaged' });
    expect(await browser.disk.get('many-0')).toBeDefined();
  });

  it('keep a change that is made while they are written', async () => {
    const browser = aBrowser();
    const store = await browser.openTab();
    store.addAll(many(5));
    store.change('many-4', (current) => ({ ...current, partnership: 'Renamed' }));
    await saved(store, 'many-4');
    await expect
      .poll(
        async () => (await browser.openTab()).getState().records['many-4']?.assessment.partnership,
      )
      .toBe('Renamed');
  });

  it('of which one is removed while they are written do not bring it back', async () => {
    const browser = aBrowser();
    const store = await browser.openTab();
    store.addAll(many(5));
    store.remove('many-3');
    await saved(store, 'many-4');
    await expect.poll(() => browser.disk.get('many-3')).toBeUndefined();
    expect(store.getState().records['many-3']).toBeUndefined();
  });
});
