import { expect, it } from 'vitest';
import { renameComparison } from '../../../../src/domain/comparing/edit-comparison';
import { chooseAnswer, writeNote } from '../../../../src/domain/model/edit-assessment';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { comparisonRecords } from '../../../../src/store/records/comparison-record';
import { assessment, aWholeBrowser, comparison } from '../../../support/whole-browser';
import { randomFrom } from '../../../support/random-from.mjs';

type Browser = ReturnType<typeof aWholeBrowser>;
type Tab = Awaited<ReturnType<Browser['openTab']>>;

/** Assessments that are answered alone, and others that are removed and put back, too. */
const lasting = ['a', 'b', 'c'];
const passing = ['x', 'y', 'z'];

/** What a tab shows, in one order. */
const shownIn = ({ assessments, comparisons }: Tab) =>
  [assessments, comparisons].flatMap((store) =>
    Object.entries(store.getState().records).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
const isQuiet = ({ assessments, comparisons, everything }: Tab) =>
  !['asking', 'under-way'].includes(everything.getState().state) &&
  [assessments, comparisons].every((store) => {
    const { saving, leaving } = store.getState();
    const isSaved = Object.values(saving).every(({ state }) => state === 'saved');
    return isSaved && Object.keys(leaving).length === 0;
  });

/** A thousand things done in three tabs of one browser, now and then with a moment between them, until all is quiet. */
async function actInThreeTabs(seed: number, deletesEverything: boolean) {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(all: readonly T[]): T => {
    const picked = all[below(all.length)];
    if (picked === undefined) throw new Error('There is nothing to pick.');
    return picked;
  };
  const browser = aWholeBrowser();
  await browser.seed(
    'assessments',
    ...[...lasting, ...passing].map((id) => recordOf(assessment(id))),
  );
  await browser.seed('comparisons', comparisonRecords.write(comparison('k')));
  const tabs = [await browser.openTab(), await browser.openTab(), await browser.openTab()];
  /** The questions that were answered in each of those that last. */
  const given = new Map(lasting.map((id) => [id, new Set<string>()]));

  const answer = (tab: Tab, id: string, question: string) =>
    tab.assessments.change(id, (record, at) => ({
      ...record,
      assessment: chooseAnswer(record.assessment, question, 3, at),
    }));
  const acts: ((tab: Tab, number: number) => void)[] = [
    (tab, number) => {
      const id = pick(lasting);
      answer(tab, id, `q-${number}`);
      given.get(id)?.add(`q-${number}`);
    },
    (tab, number) => answer(tab, pick(passing), `q-${number}`),
    // The same question in every tab: a conflict.
    (tab, number) =>
      tab.assessments.change(pick(lasting), (record, at) => {
        const chosen = chooseAnswer(record.assessment, 'same', number % 2 === 0 ? 1 : 4, at);
        return { ...record, assessment: writeNote(chosen, 'same', `Note ${number}`, at) };
      }),
    (tab, number) =>
      tab.comparisons.change('k', (record, at) => ({
        ...record,
        comparison: renameComparison(record.comparison, `Name ${number}`, at),
      })),
    (tab) => tab.assessments.remove(pick(passing)),
    (tab) => tab.assessments.getState().removed.slice(0, 1).forEach(tab.assessments.putBack),
    (tab) => tab.assessments.add(assessment(pick(passing))),
    (tab) => {
      if (deletesEverything && below(10) === 0) void tab.everything.begin();
    },
    (tab) => {
      if (!deletesEverything) return;
      tab.assessments.putBackAll();
      tab.comparisons.putBackAll();
    },
  ];
  for (let number = 0; number < 1_000; number += 1) {
    pick(acts)(pick(tabs), number);
    if (below(4) === 0) await new Promise((resolve) => setTimeout(resolve, below(3)));
  }
  await expect.poll(() => tabs.every(isQuiet), { timeout: 20_000 }).toBe(true);
  for (let turns = 0; turns < 5; turns += 1) await browser.onDisk();
  return { tabs, given, fresh: await browser.openTab() };
}

it('three tabs in which a thousand things are done end with what the device has, and no answer is lost', async () => {
  const { tabs, given, fresh } = await actInThreeTabs(1, false);
  for (const tab of tabs) expect(shownIn(tab)).toEqual(shownIn(fresh));
  for (const [id, questions] of given) {
    const answers = fresh.assessments.getState().records[id]?.assessment.answers ?? {};
    expect(Object.keys(answers)).toEqual(expect.arrayContaining([...questions]));
  }
}, 60_000);

it('three tabs in which everything is deleted and put back in between end with what the device has', async () => {
  const { tabs, fresh } = await actInThreeTabs(4, true);
  for (const tab of tabs) expect(shownIn(tab)).toEqual(shownIn(fresh));
}, 60_000);
