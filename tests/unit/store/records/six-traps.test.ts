import { expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { anAssessment } from '../../../support/assessment-builder';
import { aBrowser, bank, saved, savedAt } from '../../../support/browser';
import { documentOf } from '../../../support/document-of';

// The six ways in which a store that saves itself is known to lose answers. None of them may.

const healthy = anAssessment({ id: 'healthy' });

it.each<[string, unknown]>([
  ['of a version that no step leads from', { ...documentOf({ id: 'old' }), formatVersion: 0 }],
  ['that was cut off', '{"format":"partnership-readiness/assessment","formatVersion":1,"assess'],
  [
    'whose step to the present shape would break on it',
    { ...documentOf({ id: 'old', answers: null }) },
  ],
  ['of a newer program', { ...documentOf({ id: 'old' }), formatVersion: 2 }],
  ['without a version', { assessment: documentOf({ id: 'old' })['assessment'] }],
])('a record %s is never written over, whatever is answered beside it', async (_what, document) => {
  const browser = aBrowser();
  const record = { id: 'old', document };
  await browser.seed(record, recordOf({ assessment: healthy, bank }));
  const store = await browser.openTab();
  expect(store.getState().unreadable.map(({ id }) => id)).toEqual(['old']);
  store.change('healthy', (assessment) => chooseAnswer(assessment, 'gov-1', 2, savedAt));
  store.add(anAssessment({ id: 'old' }));
  await saved(store, 'healthy');
  await saved(store, 'old');
  expect(await browser.disk.get('old')).toEqual(record);
});

it('a full disk throws out of no action, is said, and loses nothing of what is shown', async () => {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: healthy, bank }));
  const store = await browser.openTab({
    change: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  });
  expect(() =>
    store.change('healthy', (assessment) => chooseAnswer(assessment, 'gov-1', 2, savedAt)),
  ).not.toThrow();
  expect(await saved(store, 'healthy')).toEqual({ state: 'not-saved', why: 'no-room' });
  expect(store.getState().records['healthy']?.assessment.answers['gov-1']).toEqual({ level: 2 });
});
