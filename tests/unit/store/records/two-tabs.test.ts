import { describe, expect, it } from 'vitest';
import { chooseAnswer, writeNote } from '../../../../src/domain/model/edit-assessment';
import type { Level } from '../../../../src/domain/model/level';
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
import { documentOf } from '../../../support/document-of';
import { tabBus } from '../../../support/tab-bus';

const one = anAssessment({ id: 'one' });
const full = new DOMException('The quota is used up.', 'QuotaExceededError');

const answer = (tab: AssessmentStore, id: string, level: Level) =>
  tab.change('one', (assessment) => chooseAnswer(assessment, id, level, savedAt));
const answersIn = (tab: AssessmentStore) => tab.getState().records['one']?.assessment.answers;

/** Waits until a tab shows this answer, and returns all that it shows. */
async function onceShown(tab: AssessmentStore, id: string, level: Level) {
  await until(tab, ({ records: record }) =>
    Object.entries(record['one']?.assessment.answers ?? {}).some(
      ([question, given]) => question === id && 'level' in given && given.level === level,
    ),
  );
  return answersIn(tab);
}

async function twoTabs() {
  const browser = aBrowser();
  await browser.seed(recordOf({ assessment: one, bank }));
  return { browser, left: await browser.openTab(), right: await browser.openTab() };
}

describe('two tabs', () => {
  it('that answer different questions at the same time keep and show both answers', async () => {
    const { browser, left, right } = await twoTabs();
    answer(left, 'gov-1', 1);
    answer(right, 'gov-2', 2);
    await Promise.all([saved(left, 'one'), saved(right, 'one')]);
    const both = { 'gov-1': { level: 1 }, 'gov-2': { level: 2 } };
    expect(await onceShown(left, 'gov-2', 2)).toEqual(both);
    expect(await onceShown(right, 'gov-1', 1)).toEqual(both);
    expect(answersIn(await browser.openTab())).toEqual(both);
  });

  it('that answer question after question by turns keep every answer', async () => {
    const { browser, left, right } = await twoTabs();
    const ids = Array.from({ length: 20 }, (_, index) => `gov-${index}`);
    for (const [index, id] of ids.entries()) {
      answer(index % 2 === 0 ? left : right, id, 3);
      if (index % 7 === 0) await browser.disk.get('one');
    }
    await Promise.all([saved(left, 'one'), saved(right, 'one')]);
    expect(answersIn(await browser.openTab())).toEqual(
      Object.fromEntries(ids.map((id) => [id, { level: 3 }])),
    );
  });

  it('keep both answers where one had not heard of the other', async () => {
    const { browser, left } = await twoTabs();
    const deaf = await browser.openTab({}, tabBus().tab());
    answer(left, 'gov-1', 1);
    await saved(left, 'one');
    expect(answersIn(deaf)).toEqual({});
    answer(deaf, 'gov-2', 2);
    await saved(deaf, 'one');
    expect(answersIn(deaf)).toEqual({ 'gov-1': { level: 1 }, 'gov-2': { level: 2 } });
    expect(answersIn(await browser.openTab())).toEqual(answersIn(deaf));
  });

  it('keep a note and an answer to the same question', async () => {
    const { browser, left, right } = await twoTabs();
    answer(left, 'gov-1', 1);
    await saved(left, 'one');
    await onceShown(right, 'gov-1', 1);
    left.change('one', (assessment) => writeNote(assessment, 'gov-1', 'Minutes', savedAt));
    answer(right, 'gov-1', 4);
    await Promise.all([saved(left, 'one'), saved(right, 'one')]);
    expect(answersIn(await browser.openTab())).toEqual({ 'gov-1': { level: 4, note: 'Minutes' } });
  });
});

describe('a tab that hears of a change', () => {
  it('shows it, and writes nothing', async () => {
    const { browser, left, right } = await twoTabs();
    answer(left, 'gov-1', 1);
    expect(await onceShown(right, 'gov-1', 1)).toEqual({ 'gov-1': { level: 1 } });
    expect(browser.told).toEqual(['one']);
    expect(right.getState().saving).toEqual({});
  });

  it('shows an assessment that the other one added', async () => {
    const { left, right } = await twoTabs();
    const two = anAssessment({ id: 'two' });
    left.add(two);
    const { records: record } = await until(right, (state) => state.records['two'] !== undefined);
    expect(record).toEqual({ one: { assessment: one, bank }, two: { assessment: two, bank } });
  });

  it('shows no longer what is no longer on the device', async () => {
    const { browser, right } = await twoTabs();
    await browser.disk.remove(['one']);
    browser.tellAll('one');
    expect(
      (await until(right, ({ records: record }) => record['one'] === undefined)).records,
    ).toEqual({});
  });

  it('goes on showing what it has when the record became unreadable', async () => {
    const { browser, right } = await twoTabs();
    await browser.seed({ id: 'one', document: documentOf({ id: 'one', length: 'medium' }) });
    browser.tellAll('one');
    await browser.disk.get('one');
    expect(right.getState().records['one']?.assessment).toEqual(one);
  });

  it('does not lose what it could not save itself', async () => {
    const { browser, left } = await twoTabs();
    const troubled = await browser.openTab({ change: () => Promise.reject(full) });
    answer(troubled, 'gov-2', 2);
    expect(await saved(troubled, 'one')).toEqual({ state: 'not-saved', why: 'no-room' });
    answer(left, 'gov-1', 1);
    await saved(left, 'one');
    await browser.disk.get('one');
    expect(answersIn(troubled)).toEqual({ 'gov-2': { level: 2 } });
  });
});
