import { readFile } from 'node:fs/promises';
import { comparisonToPapers } from './support/comparison-to-papers.ts';
import { answerAll, setUp, type Pick } from './support/journey.ts';
import { resultsToPdf } from './support/results-to-pdf.ts';
import { expect, test } from './support/test.ts';

const ready = 'Ready for use without a connection.';
const choices: readonly Pick[] = [4, 3, 2, 1, 0, 'd', 3, 2, 4, 1];

test('from the second visit on, the whole job is done with the network off', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await expect(page.getByText(ready)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(ready)).toBeVisible();
  await setUp(page, { length: 'quick' });
  await answerAll(page, 'quick', choices);
  expect(await resultsToPdf(page)).toContain('Riverside dementia support');
  await page.getByRole('link', { name: 'Privacy' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Your answers stay on this device' }),
  ).toBeVisible();
});

test('from the second visit on, partners are compared with the network off, down to the report, the spreadsheet and the file', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await expect(page.getByText(ready)).toBeVisible();
  await context.setOffline(true);
  const file = await comparisonToPapers(page);
  await page.getByRole('link', { name: 'Make the joint plan' }).click();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('table', { name: 'Joint plan' })).toBeVisible();
  // What the device has comes back with the network still off.
  await page.reload();
  await expect(page.getByRole('table', { name: 'Joint plan' })).toBeVisible();
  await page.goto('./#/compare');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'ours.comparison.json',
      mimeType: 'application/json',
      buffer: await readFile(file),
    });
  await expect(page.getByRole('row', { name: /ours\.comparison\.json/ }).first()).toContainText(
    'The comparison ‘Riverside, autumn workshop’',
  );
});

test('it is not called ready while a file is missing', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText(ready)).toBeVisible();
  expect(
    await page.evaluate(async () => {
      const deleted: boolean[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        // One that the page does not ask for by itself: what it asks for is fetched again, and kept if it is the right one.
        for (const key of await cache.keys())
          if (key.url.includes('icon-maskable-512')) deleted.push(await cache.delete(key));
      }
      return deleted;
    }),
  ).toEqual([true]);
  await page.reload();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(1500);
  await expect(page.getByText(ready)).toBeHidden();
});

test('what the page keeps answers for the page alone, and the host for all else that it serves', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await expect(page.getByText(ready)).toBeVisible();
  await context.route(/\/(elsewhere|elsewhere\/|%23\/s\/AAAA|index\.htm)$/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<h1>The host’s own page</h1>',
    }),
  );
  for (const other of ['./elsewhere', './elsewhere/', './%23/s/AAAA', './index.htm']) {
    await page.goto(other);
    await expect(page.getByRole('heading', { name: 'The host’s own page' })).toBeVisible();
  }
  await context.setOffline(true);
  for (const own of ['./', './index.html', './?mc_eid=12ab&utm_source=news']) {
    await page.goto(own);
    await expect(page.getByText(ready)).toBeVisible();
  }
});
