import { questionsOf } from './support/bank.ts';
import { pick, saved, setUp } from './support/journey.ts';
import { expect, test } from './support/test.ts';

test('what the Privacy page says: no cookies, one kind of storage, the page’s own files and no more, and the browser is asked to keep it only after the first answer', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const persist = navigator.storage.persist.bind(navigator.storage);
    navigator.storage.persist = () => {
      asked.push(location.hash);
      return persist();
    };
  });
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked') as readonly string[]);
  await setUp(page);
  await saved(page);
  expect(await asked()).toEqual([]);
  const [first, second] = questionsOf('full');
  if (first === undefined || second === undefined) throw new Error('The bank is too small.');
  await pick(page, first, 2);
  await saved(page);
  await expect.poll(asked).toHaveLength(1);
  await page.getByRole('link', { name: 'Next question' }).click();
  await pick(page, second, 3);
  await saved(page);
  expect(await asked()).toHaveLength(1);

  // The comparisons are read when a screen first asks for them.
  await page.goto('./#/compare');
  await expect(page.getByLabel('Name of the comparison')).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(2);
  expect(await context.cookies()).toEqual([]);
  expect(
    await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
      worker: (await navigator.serviceWorker.ready).active?.scriptURL,
      record: [
        ...new Set(
          (
            await Promise.all(
              (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
            )
          )
            .flat()
            .map(({ url }) => new URL(url).origin),
        ),
      ],
    })),
  ).toEqual({
    local: 0,
    session: 0,
    databases: ['partnership-readiness', 'partnership-readiness-comparisons'],
    worker: new URL('service-worker.js', page.url()).href,
    record: [new URL(page.url()).origin],
  });
});
