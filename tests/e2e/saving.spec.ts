import type { BrowserContext, Page } from '@playwright/test';
import { questionsOf } from './support/bank.ts';
import { answerAll, pick, saved, setUp, sayWhy } from './support/journey.ts';
import { storedRecord } from './support/seed.ts';
import { expect, test } from './support/test.ts';

const [first, second] = questionsOf('full');
if (first === undefined || second === undefined) throw new Error('The bank is too small.');

const firstWords = 'Minutes of 3 September';

/** The radio of a level on the question that is shown. */
const level = (page: Page, number: number) =>
  page.locator('.levels').getByRole('radio').nth(number);

const notSaved = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not saved.' });

/** The id of the assessment that is shown. */
function idOf(page: Page): string {
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1];
  if (id === undefined) throw new Error(`No assessment is shown at ${page.url()}.`);
  return decodeURIComponent(id);
}

/** Opens another tab of the same browser at what this one shows. */
async function sameInAnotherTab(context: BrowserContext, page: Page): Promise<Page> {
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('radiogroup').first()).toBeVisible();
  return other;
}

/** Lets the browser refuse its database to every page of a context, from its first moment. */
async function refuseStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
}

/** Lets the disk be full for a page; returns how to give it room again. */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  const real = await page.evaluateHandle(() => IDBObjectStore.prototype.put);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  return () => page.evaluate((put) => void (IDBObjectStore.prototype.put = put), real);
}

test('two tabs that answer different questions keep both answers, and each shows the other’s without a reload', async ({
  page,
  context,
}) => {
  await setUp(page);
  const other = await sameInAnotherTab(context, page);
  await other.getByRole('link', { name: 'Next question' }).click();
  await expect(other.getByRole('radiogroup', { name: second.question, exact: true })).toBeVisible();
  await Promise.all([pick(page, first, 3), pick(other, second, 1)]);

  await page.getByRole('link', { name: 'Next question' }).click();
  await other.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(level(page, 1)).toBeChecked();
  await expect(level(other, 3)).toBeChecked();
  await Promise.all([saved(page), saved(other)]);

  await page.reload();
  await expect(level(page, 1)).toBeChecked();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(level(page, 3)).toBeChecked();
});

test('two tabs that cannot hear of each other keep both answers', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await setUp(page);
  const other = await sameInAnotherTab(context, page);
  await other.getByRole('link', { name: 'Next question' }).click();
  await pick(page, first, 3);
  await saved(page);
  await pick(other, second, 1);
  await saved(other);
  await page.reload();
  await expect(level(page, 3)).toBeChecked();
  await page.getByRole('link', { name: 'Next question' }).click();
  await expect(level(page, 1)).toBeChecked();
});

test('what is chosen and noted in one tab appears in the other as it stands open', async ({
  page,
  context,
}) => {
  await setUp(page);
  const other = await sameInAnotherTab(context, page);
  await pick(page, first, 2);
  await expect(level(other, 2)).toBeChecked();
  await sayWhy(page);
  await page.getByLabel(/What makes you say so/).fill(firstWords);
  await sayWhy(other);
  await expect(other.getByLabel(/What makes you say so/)).toHaveValue(firstWords);
});

test('of two answers to the same question in two tabs the later one stays, and both show it', async ({
  page,
  context,
}) => {
  await setUp(page);
  const other = await sameInAnotherTab(context, page);
  await pick(page, first, 1);
  await expect(level(other, 1)).toBeChecked();
  await pick(other, first, 4);
  await expect(level(page, 4)).toBeChecked();
  await expect(level(other, 4)).toBeChecked();
  await Promise.all([saved(page), saved(other)]);
  await Promise.all([page.reload(), other.reload()]);
  await expect(level(page, 4)).toBeChecked();
  await expect(level(other, 4)).toBeChecked();
});

test('a browser that gives no storage says so at the start and at each answer, and the work goes on to the results', async ({
  page,
  context,
}) => {
  await refuseStorage(context);
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing.');
  await setUp(page, { length: 'quick' });
  await expect(notSaved(page)).toContainText('This browser does not let pages keep anything.');
  await expect(page.getByText(/^Saved on this device/)).toHaveCount(0);
  await answerAll(page, 'quick', [2, 2, 3, 3, 1, 1, 0, 2, 4, 4]);
  await expect(notSaved(page)).toBeVisible();
  await page.getByRole('button', { name: 'See your results' }).click();
  await expect(page.getByRole('row', { name: /Governance/ })).toContainText('25');
});

test('on a full disk an answer is not saved and says what to do, stays on the screen, and is saved when tried again', async ({
  page,
}) => {
  await setUp(page);
  await pick(page, first, 3);
  await saved(page);
  const makeRoom = await fillDisk(page);
  await sayWhy(page);
  await page.getByLabel(/What makes you say so/).fill(firstWords);
  await expect(notSaved(page)).toContainText(
    'This device has no room left. Free some space, then try again.',
  );
  await expect(page.getByText(/^Saved on this device/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Next question' }).click();
  await pick(page, second, 1);
  await notSaved(page).getByRole('button', { name: 'Try again' }).click();
  await expect(notSaved(page)).toBeVisible();
  await expect(level(page, 1)).toBeChecked();

  await makeRoom();
  await notSaved(page).getByRole('button', { name: 'Try again' }).click();
  await saved(page);
  await expect(notSaved(page)).toHaveCount(0);
  await page.reload();
  await expect(level(page, 1)).toBeChecked();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(level(page, 3)).toBeChecked();
  await expect(page.getByLabel(/What makes you say so/)).toHaveValue(firstWords);
});

test('room that the browser itself denies is told as a lack of room, and what was typed is saved once there is some', async ({
  page,
  context,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await setUp(page);
  await pick(page, first, 3);
  await sayWhy(page);
  await page.getByLabel(/What makes you say so/).fill(firstWords);
  await expect(notSaved(page)).toContainText('This device has no room left.');
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await notSaved(page).getByRole('button', { name: 'Try again' }).click();
  await saved(page);
  await page.reload();
  await expect(level(page, 3)).toBeChecked();
  await expect(page.getByLabel(/What makes you say so/)).toHaveValue(firstWords);
});

test('when the site’s data is cleared while the page is open, the work goes on and the next answer saves everything again', async ({
  page,
  context,
}) => {
  await setUp(page);
  await pick(page, first, 3);
  await saved(page);
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  });
  await expect(level(page, 3)).toBeChecked();
  await expect(notSaved(page)).toContainText('may have been cleared');

  await page.getByRole('link', { name: 'Next question' }).click();
  await pick(page, second, 1);
  // A write that met the clearing says Not saved, and is made up for.
  const again = notSaved(page).getByRole('button', { name: 'Try again' });
  await expect(page.getByText(/^Saved on this device/).or(again)).toBeVisible();
  if (await again.isVisible()) await again.click();
  await saved(page);

  await page.reload();
  await expect(level(page, 1)).toBeChecked();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(level(page, 3)).toBeChecked();
});

test('an answer is there after a reload in the moment that it is shown as saved', async ({
  page,
}) => {
  await setUp(page);
  for (const number of [0, 4, 1, 3, 2] as const) {
    await pick(page, first, number);
    await saved(page);
    await page.reload();
    await expect(level(page, number)).toBeChecked();
    expect(await storedRecord(page, idOf(page))).toMatchObject({
      document: { assessment: { answers: { [first.id]: { level: number } } } },
    });
  }
});

/** Remembers every handle of the database that the pages of a context open, for `closeHandles`. */
async function rememberHandles(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const handles: IDBDatabase[] = [];
    Object.assign(globalThis, { handles });
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<typeof open>) {
      const request = open.apply(this, given);
      request.addEventListener('success', () => void handles.push(request.result));
      return request;
    };
  });
}

/** Closes the handles that a page holds without telling it, as a phone does with a page that it puts to sleep. */
const closeHandles = (page: Page) =>
  page.evaluate(() => {
    const handles: unknown = Reflect.get(globalThis, 'handles');
    if (!Array.isArray(handles)) throw new Error('No handle was remembered.');
    for (const handle of handles) if (handle instanceof IDBDatabase) handle.close();
  });

test('a handle of the database that died is opened anew, and what is typed is saved as if nothing had been', async ({
  page,
  context,
}) => {
  await rememberHandles(context);
  await setUp(page);
  await pick(page, first, 3);
  await saved(page);
  await closeHandles(page);
  await sayWhy(page);
  await page.getByLabel(/What makes you say so/).fill(firstWords);
  await saved(page);
  await expect(notSaved(page)).toHaveCount(0);
  await page.reload();
  await expect(level(page, 3)).toBeChecked();
  await expect(page.getByLabel(/What makes you say so/)).toHaveValue(firstWords);
});

test('while the browser does not reach its database, that is said without blame, the page asks before it closes, and ‘Try again’ saves', async ({
  page,
}) => {
  await setUp(page);
  await pick(page, first, 3);
  await saved(page);
  const real = await page.evaluateHandle(() => IDBDatabase.prototype.transaction);
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    };
  });
  await sayWhy(page);
  await page.getByLabel(/What makes you say so/).fill(firstWords);
  await expect(notSaved(page)).toContainText('cannot reach what it keeps on this device just now');
  await expect(notSaved(page)).not.toContainText('private');
  const asked = page.waitForEvent('dialog');
  // Asked for from within: a reload that is refused would be waited for to the end.
  await page.evaluate(() => void setTimeout(() => location.reload()));
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await expect(page.getByLabel(/What makes you say so/)).toHaveValue(firstWords);

  await page.evaluate((transaction) => {
    IDBDatabase.prototype.transaction = transaction;
  }, real);
  await notSaved(page).getByRole('button', { name: 'Try again' }).click();
  await saved(page);
  await page.reload();
  await expect(page.getByLabel(/What makes you say so/)).toHaveValue(firstWords);
});
