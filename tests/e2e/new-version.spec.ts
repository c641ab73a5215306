import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type BrowserContext, type Page } from '@playwright/test';
import { servedCopy } from './support/dist.ts';
import { expect } from './support/test.ts';

const ready = 'Ready for use without a connection.';
const newVersion = 'A new version is ready.';
/** In the head of the new version alone. */
const edition = (page: Page) => page.locator('meta[name=edition]');

async function openReady(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByText(ready)).toBeVisible();
  return page;
}

async function opensPrivacy(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Privacy' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Your answers stay on this device' }),
  ).toBeVisible();
}

test('a new version asks first, is used in one tab, and the other tab says so', async ({
  context,
}) => {
  const served = await servedCopy();
  try {
    const first = await openReady(context, served.address);
    const second = await openReady(context, served.address);
    await publishNewVersion(served.folder);
    await first.reload();
    await expect(first.getByText(newVersion)).toBeVisible();
    await expect(second.getByText(newVersion)).toBeVisible();
    await expect(edition(first)).toHaveCount(0);

    await first.getByRole('button', { name: 'Later' }).click();
    await expect(first.getByText(newVersion)).toBeHidden();
    await expect(first.getByText(ready)).toBeVisible();

    await second.getByRole('link', { name: 'Start an assessment' }).click();
    await second.getByLabel('Name of your partnership').fill('Half typed');
    // What is typed would be gone with the old page.
    await second.getByRole('button', { name: 'Use it now' }).click();
    await expect(second.getByText(/Something on this page is not saved/)).toBeVisible();
    await expect(edition(second)).toHaveCount(0);
    await second.getByLabel('Name of your partnership').fill('');
    await second.getByRole('button', { name: 'Use it now' }).click();
    await expect(edition(second)).toHaveCount(1);
    await expect(first.getByText('A new version was taken into use in another tab.')).toBeVisible();
    // What it shows went from this device with the old version.
    await expect(first.getByText(ready)).toBeHidden();
    await expect(edition(first)).toHaveCount(0);
    await first.getByRole('button', { name: 'Load the page again' }).click();
    await expect(edition(first)).toHaveCount(1);
    await expect(first.getByText(ready)).toBeVisible();
  } finally {
    await served.close();
  }
});

test('a tab with the old version opens every screen while the new one waits, though the old files are gone from the address', async ({
  context,
}) => {
  const served = await servedCopy();
  try {
    const page = await openReady(context, served.address);
    await publishNewVersion(served.folder);
    // Loaded anew, so that no screen is in the tab's memory.
    await page.reload();
    await expect(page.getByText(newVersion)).toBeVisible();
    await opensPrivacy(page);
    await expect(edition(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(edition(page)).toHaveCount(1);
    await page.goto(served.address);
    await expect(page.getByText(ready)).toBeVisible();
    await opensPrivacy(page);
  } finally {
    await served.close();
  }
});

test('a page loaded past its worker, as by Shift and reload, is not called ready, and is once it is loaded as usual', async ({
  context,
}) => {
  const served = await servedCopy();
  try {
    const page = await openReady(context, served.address);
    const browser = await context.newCDPSession(page);
    const loaded = page.waitForEvent('load');
    await browser.send('Page.reload', { ignoreCache: true });
    await loaded;
    expect(
      await page.evaluate(async () => ({
        ready: (await navigator.serviceWorker.ready).active?.state,
        controller: navigator.serviceWorker.controller,
      })),
    ).toEqual({ ready: 'activated', controller: null });
    await page.waitForTimeout(1500);
    await expect(page.getByText(ready)).toBeHidden();
    await page.reload();
    await expect(page.getByText(ready)).toBeVisible();
  } finally {
    await served.close();
  }
});

test('a new version whose page is not its own is not taken, and the old one goes on without a connection', async ({
  context,
}) => {
  const served = await servedCopy();
  try {
    const page = await openReady(context, served.address);
    const old = await readFile(join(served.folder, 'index.html'));
    await publishNewVersion(served.folder);
    // As in the middle of publishing, or from a cache on the way.
    await writeFile(join(served.folder, 'index.html'), old);
    expect(await endOfUpdate(page)).toBe('redundant');
    await expect(page.getByText(newVersion)).toBeHidden();

    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText(ready)).toBeVisible();
    await expect(page.getByText(newVersion)).toBeHidden();
    await opensPrivacy(page);
    await context.setOffline(false);

    // Once all files are there, it comes.
    await markPage(served.folder);
    expect(await endOfUpdate(page)).toBe('installed');
    await expect(page.getByText(newVersion)).toBeVisible();
  } finally {
    await served.close();
  }
});

/** Has the browser look for a new version, and waits until that is installed or is given up. */
function endOfUpdate(page: Page): Promise<ServiceWorkerState> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise<ServiceWorkerState>((resolve) => {
      registration.addEventListener(
        'updatefound',
        () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => resolve(worker.state));
        },
        { once: true },
      );
      void registration.update();
    });
  });
}

/** A mark in the head of the page. */
async function markPage(folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  await writeFile(
    page,
    withNewNames(
      (await readFile(page, 'utf8')).replace('<title>', '<meta name="edition" content="2"><title>'),
    ),
  );
}

/** Every script of a new version has another name here, as most have after a change in one that all load. */
function withNewNames(text: string): string {
  return text.replace(/([\w-]+)(?<!-second)\.js(?=["'`])/g, (name, stem: string) =>
    stem === 'service-worker' ? name : `${stem}-second.js`,
  );
}

/** The page with a mark in its head, its scripts under new names alone, and a service worker that knows of all this. */
async function publishNewVersion(folder: string): Promise<void> {
  const assets = join(folder, 'assets');
  for (const file of (await readdir(assets)).filter((name) => name.endsWith('.js'))) {
    const path = join(assets, file);
    await writeFile(path, withNewNames(await readFile(path, 'utf8')));
    await rename(path, path.replace(/\.js$/, '-second.js'));
  }
  await markPage(folder);
  const worker = join(folder, 'service-worker.js');
  const code = await readFile(worker, 'utf8');
  const entry = /\{"integrity":"[^"]+","revision":("[^"]+"|null),"url":"([^"]+)"\}/g;
  expect(code).toMatch(entry);
  const digests = new Map(
    await Promise.all(
      Array.from(
        code.matchAll(entry),
        async ([, , url = '']) =>
          [url, await integrityOf(join(folder, withNewNames(`${url}"`).slice(0, -1)))] as const,
      ),
    ),
  );
  await writeFile(
    worker,
    code.replace(entry, (_entry, revision: string, url: string) =>
      JSON.stringify({
        integrity: digests.get(url),
        revision: revision === 'null' ? null : `second-${revision.slice(1, -1)}`,
        url: withNewNames(`${url}"`).slice(0, -1),
      }),
    ),
  );
}

async function integrityOf(path: string): Promise<string> {
  return `sha256-${createHash('sha256')
    .update(await readFile(path))
    .digest('base64')}`;
}
