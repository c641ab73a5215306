import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { servedCopy } from './support/dist.ts';
import { expect } from './support/test.ts';

const ready = 'Ready for use without a connection.';

test('a new version asks first, is used in one tab, and the other tab says so', async ({ context }) => {
  const served = await servedCopy();
  try {
    const first = await context.newPage();
    const second = await context.newPage();
    for (const page of [first, second]) {
      await page.goto(served.address);
      await expect(page.getByText(ready)).toBeVisible();
    }
    await publishNewVersion(served.folder);
    await first.reload();
    await expect(first.getByText('A new version is ready.')).toBeVisible();
    await expect(second.getByText('A new version is ready.')).toBeVisible();
    await expect(first.locator('meta[name=edition]')).toHaveCount(0);

    await first.getByRole('button', { name: 'Later' }).click();
    await expect(first.getByText('A new version is ready.')).toBeHidden();

    await second.getByRole('link', { name: 'Start an assessment' }).click();
    await second.getByLabel('Name of your partnership').fill('Half typed');
    await second.getByRole('button', { name: 'Use it now' }).click();
    await expect(second.locator('meta[name=edition]')).toHaveCount(1);
    await expect(first.getByText('A new version was taken into use in another tab.')).toBeVisible();
    await expect(first.locator('meta[name=edition]')).toHaveCount(0);
    await first.getByRole('button', { name: 'Load the page again' }).click();
    await expect(first.locator('meta[name=edition]')).toHaveCount(1);
  } finally {
    await served.close();
  }
});

/** The page with a mark in its head, and a service worker that knows of it. */
async function publishNewVersion(folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('<title>', '<meta name="edition" content="2"><title>'));
  const worker = join(folder, 'service-worker.js');
  const code = await readFile(worker, 'utf8');
  const changed = code.replace(/("revision":")[^"]+(","url":"index\.html")/, '$1second$2');
  expect(changed).not.toBe(code);
  await writeFile(worker, changed);
}
