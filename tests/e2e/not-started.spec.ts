import { expect, test, type Page } from '@playwright/test';
import { oneFileAddress } from './support/dist.ts';

// These pages are broken on purpose, so what the console says of them is not held against them.

const sentence = 'This page has not started yet.';
const script = /assets\/.*\.js$/;
const style = /assets\/.*\.css$/;

async function saysWhatToDo(page: Page): Promise<void> {
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText('Load the page again.')).toBeVisible();
  await expect(page.getByText('Safari 15.4')).toBeVisible();
}

const broken: readonly [string, (page: Page) => Promise<unknown>][] = [
  [
    'a script that is missing',
    (page) => page.route(script, (route) => route.fulfill({ status: 404 })),
  ],
  [
    'a login page in place of a script',
    (page) =>
      page.route(script, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in to the wifi' }),
      ),
  ],
  [
    'a script with the wrong type',
    (page) =>
      page.route(script, (route) =>
        route.fulfill({ contentType: 'text/plain', body: 'export {}' }),
      ),
  ],
  [
    'a script that this browser cannot read',
    (page) =>
      page.route(script, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'class { #' }),
      ),
  ],
  [
    'a script that breaks off',
    (page) =>
      page.route(script, async (route) => {
        const response = await route.fetch();
        const body = await response.text();
        await route.fulfill({ response, body: body.slice(0, body.length / 2) });
      }),
  ],
  [
    'neither scripts nor styles, as with a new page over old files',
    async (page) => {
      await page.route(script, (route) => route.fulfill({ status: 404 }));
      await page.route(style, (route) => route.fulfill({ status: 404 }));
    },
  ],
  ['a connection that breaks', (page) => page.route(script, (route) => route.abort())],
];

for (const [what, breakIt] of broken) {
  test(`${what} gives no white page: it says what to do`, async ({ page }) => {
    await breakIt(page);
    await page.goto('./');
    await saysWhatToDo(page);
  });
}

test('the one file says it too, when the browser is too old for its program', async ({ page }) => {
  await page.addInitScript(() => {
    // As good as a program that cannot be read: its first step fails.
    Object.defineProperty(document, 'getElementById', { value: undefined });
  });
  await page.goto(oneFileAddress);
  await saysWhatToDo(page);
});

test('a program that starts takes the words away before anybody reads them', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(sentence)).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route(script, () => new Promise<void>(() => undefined));
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('#not-started')).toBeAttached();
  await expect(page.getByText(sentence)).toBeHidden();
});
