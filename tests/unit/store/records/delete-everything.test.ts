import { beforeEach, describe, expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/domain/model/edit-assessment';
import type { RecordsOf } from '../../../../src/platform/open-database';
import type { RecordDatabase } from '../../../../src/platform/record-database';
import { recordOf } from '../../../../src/store/records/assessment-record';
import { comparisonRecords } from '../../../../src/store/records/comparison-record';
import { savedAt } from '../../../support/browser';
import {
  assessment,
  aWholeBrowser,
  comparison,
  type Instead,
} from '../../../support/whole-browser';

const some = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`);
const gone = () => Promise.reject(new DOMException('No.', 'UnknownError'));

let browser: ReturnType<typeof aWholeBrowser>;
beforeEach(async () => {
  browser = aWholeBrowser();
  await browser.seed('assessments', ...some(5).map((id) => recordOf(assessment(id))));
  await browser.seed('assessments', { id: 'damaged', document: 7 });
  await browser.seed('comparisons', comparisonRecords.write(comparison('c')));
  await browser.seed('comparisons', { id: 'damaged too', document: 7 });
});

describe('deleting everything', () => {
  it('takes both kinds, and what cannot be read, off the screen at once and off the device', async () => {
    const { everything, shown } = await browser.openTab();
    const deleted = everything.begin();
    expect(shown()).toEqual([]);
    expect(everything.getState().state).toBe('asking');
    await deleted;
    expect(everything.getState().state).toBe('done');
    expect(await browser.onDisk()).toEqual([]);
    expect((await browser.openTab()).shown()).toEqual([]);
  });

  it('is done only when nothing of it is on the device any more', async () => {
    const { everything } = await browser.openTab();
    const whenDone = new Promise<readonly string[]>((resolve) => {
      everything.subscribe(({ state }) => {
        if (state === 'done') resolve(browser.onDisk());
      });
    });
    await everything.begin();
    expect(await whenDone).toEqual([]);
  });

  it('is one draw of the screen, and one transaction for each kind', async () => {
    await browser.seed('assessments', ...some(1_000).map((id) => recordOf(assessment(id))));
    const removals: number[] = [];
    const { remove } = browser.disks.assessments;
    const { assessments, everything } = await browser.openTab({
      assessments: {
        remove: (ids) => {
          removals.push(ids.length);
          return remove(ids);
        },
      },
    });
    let draws = 0;
    assessments.subscribe(() => (draws += 1));
    await everything.begin();
    // With the last of the assessments goes what says that it was asked for.
    expect(removals).toEqual([1_002]);
    expect(draws).toBeLessThan(10);
    expect(await browser.onDisk()).toEqual([]);
  });

  it('can be undone, of each thing and of all, once it is done, and lasts then', async () => {
    const { assessments, comparisons, everything, shown } = await browser.openTab();
    const deleted = everything.begin();
    expect(assessments.getState().removed).toEqual([]);
    await deleted;
    expect(assessments.getState().removed).toHaveLength(5);
    expect(comparisons.getState().removed).toEqual([comparison('c')]);
    assessments.putBack(assessment('a1'));
    expect(shown()).toEqual(['a1']);
    expect(assessments.getState().removed).toHaveLength(4);
    assessments.putBackAll();
    comparisons.putBackAll();
    expect(shown()).toEqual(['a1', 'a0', 'a2', 'a3', 'a4', 'c']);
    expect(assessments.getState().removed).toEqual([]);
    await expect.poll(browser.onDisk).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'c']);
    expect((await browser.openTab()).shown()).toHaveLength(6);
  });

  it('that is asked for half, as when the page is closed in that moment, does not count', async () => {
    await browser.seed('comparisons', { id: 'delete everything' });
    expect((await browser.openTab()).shown()).toHaveLength(8);
    const { everything } = await browser.openTab();
    await everything.begin();
    expect(await browser.onDisk()).toEqual([]);
  });

  it('leaves what came after it was asked for', async () => {
    const { assessments, everything, shown } = await browser.openTab();
    const deleted = everything.begin();
    assessments.add(assessment('new'));
    await deleted;
    expect(shown()).toEqual(['new']);
    await expect.poll(browser.onDisk).toEqual(['new']);
  });

  it('leaves what came again under the same id, and saves it', async () => {
    const { assessments, everything, shown } = await browser.openTab();
    const deleted = everything.begin();
    assessments.add(assessment('a1'));
    await deleted;
    expect(shown()).toEqual(['a1']);
    await expect.poll(() => assessments.getState().saving['a1']?.state).toBe('saved');
    expect(await browser.onDisk()).toEqual(['a1']);
    expect(assessments.getState().removed).not.toContainEqual(assessment('a1'));
  });

  it('takes what was being written with it', async () => {
    const { assessments, everything, shown } = await browser.openTab();
    assessments.addAll(some(300).map((id) => assessment(`more-${id}`)));
    assessments.change('a1', (record) => ({
      ...record,
      assessment: chooseAnswer(record.assessment, 'gov-1', 3, savedAt),
    }));
    await everything.begin();
    expect(await browser.onDisk()).toEqual([]);
    expect(shown()).toEqual([]);
    expect((await browser.openTab()).shown()).toEqual([]);
  });

  it('takes it out of the other tabs', async () => {
    const [{ everything }, other] = [await browser.openTab(), await browser.openTab()];
    expect(other.shown()).toHaveLength(8);
    await everything.begin();
    await expect.poll(other.shown).toEqual([]);
    expect(other.assessments.getState().removed).toEqual([]);
  });

  it('takes it off the screen where the browser keeps nothing', async () => {
    const { assessments, everything, shown } = await browser.openTab({
      assessments: {
        all: () => Promise.reject(new DOMException('Denied.', 'SecurityError')),
        put: gone,
      },
    });
    assessments.add(assessment('here alone'));
    await everything.begin();
    expect(shown()).toEqual([]);
    expect(everything.getState().state).toBe('done');
    expect(assessments.getState().removed).toHaveLength(1);
  });
});

describe('a deletion that another tab finishes late', () => {
  it('does not take what was put back and saved meanwhile', async () => {
    const held: (() => void)[] = [];
    const late = (kind: RecordsOf): Partial<RecordDatabase> => ({
      remove: async (ids, whileThere) => {
        await new Promise<void>((resolve) => void held.push(resolve));
        await browser.disks[kind].remove(ids, whileThere);
      },
    });
    await browser.openTab({ assessments: late('assessments'), comparisons: late('comparisons') });
    const { assessments, comparisons, everything } = await browser.openTab();
    await everything.begin();
    assessments.putBackAll();
    comparisons.putBackAll();
    await expect.poll(browser.onDisk).toHaveLength(6);
    await expect.poll(() => held.length).toBe(1);
    held[0]?.();
    await expect.poll(() => held.length).toBe(2);
    held[1]?.();
    await browser.onDisk();
    expect(await browser.onDisk()).toHaveLength(6);
    expect((await browser.openTab()).shown()).toHaveLength(6);
  });
});

describe('a page that is closed while everything is deleted', () => {
  const never = () => new Promise<never>(() => {});

  it.each<[string, Instead]>([
    ['before anything was deleted', { comparisons: { remove: never } }],
    ['when half of it was', { assessments: { remove: never } }],
  ])('%s has it finished at the next start, before anything is shown', async (_what, instead) => {
    const { everything } = await browser.openTab(instead);
    void everything.begin();
    await expect.poll(() => everything.getState().state).toBe('under-way');
    expect(await browser.onDisk()).not.toEqual([]);
    const next = await browser.openTab();
    expect(next.shown()).toEqual([]);
    expect(await browser.onDisk()).toEqual([]);
  });

  it('has it finished by another tab that is open, which shows it no longer', async () => {
    const other = await browser.openTab();
    const { everything } = await browser.openTab({ comparisons: { remove: never } });
    void everything.begin();
    await expect.poll(browser.onDisk).toEqual([]);
    await expect.poll(other.shown).toEqual([]);
  });

  it('loses nothing that was saved since it was finished', async () => {
    const { everything } = await browser.openTab({ assessments: { remove: never } });
    void everything.begin();
    await expect.poll(() => everything.getState().state).toBe('under-way');
    const next = await browser.openTab();
    next.assessments.add(assessment('a1'));
    await expect.poll(() => next.assessments.getState().saving['a1']?.state).toBe('saved');
    expect((await browser.openTab()).shown()).toEqual(['a1']);
  });
});

describe('a device that does not do what is asked', () => {
  it('keeps everything, and shows it again, where it does not take down what is asked for', async () => {
    const { everything, shown } = await browser.openTab({ assessments: { put: gone } });
    const before = await browser.onDisk();
    await everything.begin();
    expect(everything.getState().state).toBe('refused');
    expect(shown()).toHaveLength(8);
    await expect.poll(browser.onDisk).toEqual(before);
    expect((await browser.openTab()).shown()).toHaveLength(8);
  });

  it('shows nothing again of what will be deleted, and deletes it when it is tried again', async () => {
    const disk = { refuses: true };
    const { remove } = browser.disks.assessments;
    const { everything, shown } = await browser.openTab({
      assessments: { remove: (ids) => (disk.refuses ? gone() : remove(ids)) },
    });
    await everything.begin();
    const state = everything.getState();
    expect(state.state).toBe('unfinished');
    expect(shown()).toEqual([]);
    disk.refuses = false;
    if (state.state === 'unfinished') state.tryAgain();
    await expect.poll(() => everything.getState().state).toBe('done');
    expect(await browser.onDisk()).toEqual([]);
  });

  it('is not read at the next start before it is done, so that nothing comes back', async () => {
    const never = () => new Promise<never>(() => {});
    const { everything } = await browser.openTab({ comparisons: { remove: never } });
    void everything.begin();
    await expect.poll(() => everything.getState().state).toBe('under-way');
    const disk = { refuses: true };
    const { remove } = browser.disks.comparisons;
    const next = await browser.openTab({
      comparisons: { remove: (ids) => (disk.refuses ? gone() : remove(ids)) },
    });
    expect(next.assessments.getState()).toMatchObject({ storage: 'unreachable', records: {} });
    expect(next.shown()).toEqual([]);
    disk.refuses = false;
    await next.assessments.loadAgain();
    expect(next.shown()).toEqual([]);
    expect(next.assessments.getState().storage).toBe('open');
    expect(await browser.onDisk()).toEqual([]);
  });

  it('does not take a record of another shape for what was asked for', async () => {
    await browser.seed('assessments', { id: 'delete everything', document: { hello: 1 } });
    expect((await browser.openTab()).shown()).toHaveLength(8);
  });
});
