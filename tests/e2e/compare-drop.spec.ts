import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { asFiles, compared, startComparison } from './support/comparison.ts';
import { dropPaths, inFolder } from './support/drop-paths.ts';
import { expect, test } from './support/test.ts';
import { fileOf, workshop, type Person } from './support/workshop.ts';

const people = workshop();

/** How many records the device has, of assessments and in the comparison. */
async function record(
  page: Page,
): Promise<{ readonly assessments: number; readonly members: number }> {
  return page.evaluate(async () => {
    const all = (name: string, store: string) =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(new Error('The database does not open.'));
        request.onsuccess = () => {
          const get = request.result.transaction(store).objectStore(store).getAll();
          get.onerror = () => reject(new Error('The records are not read.'));
          get.onsuccess = () => {
            request.result.close();
            resolve(get.result);
          };
        };
      });
    const [assessments, comparisons] = await Promise.all([
      all('partnership-readiness', 'assessments'),
      all('partnership-readiness-comparisons', 'comparisons'),
    ]);
    const members = JSON.stringify(comparisons).match(/"assessment":/g) ?? [];
    return { assessments: assessments.length, members: members.length };
  });
}

test('a folder and files dropped on a comparison are for it: the .json files of the folder and of those in it, in order', async ({
  page,
}) => {
  await inFolder(async (folder) => {
    await mkdir(join(folder, 'trust', 'second day'), { recursive: true });
    for (const [index, person] of people.slice(0, 3).entries())
      await writeFile(
        join(folder, 'trust', `answers ${index + 1}.assessment.json`),
        fileOf(person),
      );
    for (const [index, person] of people.slice(5, 7).entries())
      await writeFile(
        join(folder, 'trust', 'second day', `later ${index + 1}.json`),
        fileOf(person),
      );
    await writeFile(join(folder, 'trust', 'minutes.docx'), 'No answers.');
    await writeFile(
      join(folder, 'trust', '._answers 1.assessment.json'),
      'What a Mac puts beside it.',
    );
    for (const person of people.slice(10, 11))
      await writeFile(join(folder, 'alone.json'), fileOf(person));

    await startComparison(page, 'Dropped');
    await dropPaths(page, [join(folder, 'trust'), join(folder, 'alone.json')]);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Six files. Nothing has changed yet.' }),
    ).toBeVisible();
    await expect(page.getByText('They are for the comparison ‘Dropped’.')).toBeVisible();
    await expect(
      page.getByRole('table', { name: 'What you opened' }).getByRole('rowheader'),
    ).toHaveText([
      'answers 1.assessment.json',
      'answers 2.assessment.json',
      'answers 3.assessment.json',
      'later 1.json',
      'later 2.json',
      'alone.json',
    ]);
    expect(await record(page)).toEqual({ assessments: 0, members: 0 });
    await page.getByRole('button', { name: 'Bring in six assessments' }).click();
    await expect(page.getByText('Three partners, six assessments.')).toBeVisible();
  });
});

test('files dropped on the picture join it, and the same files dropped again change nothing', async ({
  page,
}) => {
  await compared(page, people.slice(0, 4));
  const texts = asFiles(people.slice(4, 8)).map(({ name, buffer }) => ({
    name,
    text: buffer.toString(),
  }));
  const drop = async () => {
    const dataTransfer = await page.evaluateHandle((files) => {
      const transfer = new DataTransfer();
      for (const { name, text } of files)
        transfer.items.add(new File([text], name, { type: 'application/json' }));
      return transfer;
    }, texts);
    await page.dispatchEvent('main', 'drop', { dataTransfer });
  };
  await drop();
  await page.getByRole('button', { name: 'Bring in four assessments' }).click();
  await expect(page.getByText('Two partners, eight assessments.')).toBeVisible();
  await drop();
  await expect(page.getByText('It is in this comparison already.')).toHaveCount(4);
  await page.getByRole('button', { name: 'Back to the comparison' }).click();
  await expect(page.getByText('Two partners, eight assessments.')).toBeVisible();
});

test('a folder with no files of this page says that nothing was in it, and the way back leads to the comparison', async ({
  page,
}) => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'minutes.docx'), 'No answers.');
    await startComparison(page, 'Empty');
    await dropPaths(page, [folder]);
    await expect(page.getByRole('heading', { level: 1, name: 'Collect the answers' })).toBeHidden();
    await expect(
      page
        .locator('main')
        .getByText(/no file|nothing/i)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await page
      .locator('main')
      .getByRole('link', { name: /comparison/i })
      .or(page.locator('main').getByRole('button', { name: /comparison/i }))
      .click();
    await expect(page).toHaveURL(/#\/compare\/.+/);
  });
});

test('files dropped while others wait to be brought into a comparison are for it, too, and the first are not forgotten', async ({
  page,
}) => {
  await inFolder(async (folder) => {
    for (const [index, person] of people.slice(0, 2).entries())
      await writeFile(join(folder, `answers ${index + 1}.json`), fileOf(person));
    await startComparison(page, 'One by one');
    await dropPaths(page, [join(folder, 'answers 1.json')]);
    await expect(page.getByText('They are for the comparison ‘One by one’.')).toBeVisible();
    await dropPaths(page, [join(folder, 'answers 2.json')]);
    await expect(page.getByRole('rowheader', { name: 'answers 2.json' })).toBeVisible();
    await expect(page.getByText('They are for the comparison ‘One by one’.')).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'answers 1.json' })).toBeVisible();
  });
});

test('2,000 files are read in a worker with the page free to stop it; after ‘Stop’ nothing arrives, and they can be read after all', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const many = Array.from({ length: 2000 }, (_, index): Person => {
    const person = people[index % people.length];
    if (person === undefined) throw new Error('Nobody is in the workshop.');
    return {
      ...person,
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      role: `Person ${index}`,
    };
  });
  await inFolder(async (folder) => {
    await Promise.all(
      many.map((person, index) =>
        writeFile(join(folder, `answers ${index + 1}.json`), fileOf(person)),
      ),
    );
    await startComparison(page, 'Many');
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await dropPaths(page, [folder]);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'There is nothing to compare yet.' }),
    ).toBeVisible();
    // Longer than all of them take.
    await page.waitForTimeout(5000);
    await expect(
      page.getByRole('heading', { level: 1, name: 'There is nothing to compare yet.' }),
    ).toBeVisible();
    expect(page.workers()).toEqual([]);
    expect(await record(page)).toEqual({ assessments: 0, members: 0 });
    await page.goto('./#/open');
    await expect(page.getByRole('heading', { level: 1, name: 'Open a file' })).toBeVisible();

    await page.goBack();
    await dropPaths(page, [folder]);
    await expect(page.getByRole('progressbar', { name: 'Reading 2,000 files' })).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 1, name: '2000 files. Nothing has changed yet.' }),
    ).toBeVisible({ timeout: 60_000 });
    expect(workers.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Bring in 2000 assessments' }).click();
    await expect(page.getByText('Four partners, 2000 assessments.')).toBeVisible({
      timeout: 60_000,
    });
    await expect
      .poll(() => record(page), { timeout: 60_000 })
      .toEqual({ assessments: 2000, members: 2000 });
  });
});
