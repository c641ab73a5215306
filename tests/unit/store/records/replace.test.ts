import { describe, expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt, until } from '../../../support/browser';

const one = anAssessment({ id: 'one', answers: { 'roles-1': { level: 2 } } });
const two = anAssessment({ id: 'two' });
const theirs = anAssessment({
  id: 'one',
  partnership: 'Wenlow garden',
  answers: { 'gov-1': { level: 4 } },
});
const older = { id: 'made-up', version: '1.0.3' };

async function aTabWithOneAndTwo() {
  const browser = aBrowser();
  await browser.seed(
    recordOf({ assessment: one, bank, stoppedAt: 'roles-2' }),
    recordOf({ assessment: two, bank }),
  );
  return { browser, store: await browser.openTab() };
}

describe('replacing', () => {
  it('puts another in the place of the one with its id, with the bank that it was answered with', async () => {
    const { browser, store } = await aTabWithOneAndTwo();
    store.replace(theirs, older);
    expect(store.getState().records['one']).toMatchObject({ assessment: theirs, bank: older });
    expect(await saved(store, 'one')).toEqual({ state: 'saved', at: savedAt });
    expect(await browser.disk.get('one')).toMatchObject({
      document: { assessment: theirs, bank: older },
    });
    expect(await browser.disk.get('two')).toEqual(recordOf({ assessment: two, bank }));
  });

  it('keeps of a bank only its id and version', async () => {
    const { store } = await aTabWithOneAndTwo();
    const whole = { ...older, areas: [] };
    store.replace(theirs, whole);
    expect(store.getState().records['one']?.bank).toStrictEqual(older);
  });

  it('does nothing where there is none with its id', async () => {
    const { browser, store } = await aTabWithOneAndTwo();
    store.replace({ ...theirs, id: 'three' }, bank);
    expect(Object.keys(store.getState().records).sort()).toEqual(['one', 'two']);
    expect(await browser.disk.get('three')).toBeUndefined();
  });

  it('is shown in other tabs, and can be changed on', async () => {
    const { browser, store } = await aTabWithOneAndTwo();
    const other = await browser.openTab();
    store.replace(theirs, bank);
    store.change('one', (assessment) => chooseAnswer(assessment, 'gov-2', 1, savedAt));
    const answers = { 'gov-1': { level: 4 }, 'gov-2': { level: 1 } };
    await until(
      other,
      ({ records: record }) => record['one']?.assessment.answers['gov-2'] !== undefined,
    );
    expect(other.getState().records['one']?.assessment.answers).toEqual(answers);
  });
});
