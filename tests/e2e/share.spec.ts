import decodeQR from 'qr/decode.js';
import { seedAssessment } from './support/seed.ts';
import { expect, test } from './support/test.ts';

test('a link carries everything to another device, is taken out of the address, and changes nothing unasked', async ({
  page,
  browser,
  baseURL,
}) => {
  const id = await seedAssessment(page, {
    length: 'full',
    filled: true,
    note: 'Siân Ŵynne’s minutes <b>September</b>',
  });
  await page.goto(`./#/a/${id}/results`);
  await page.getByRole('link', { name: 'Hand over your answers' }).click();
  const link = await page.getByLabel('The link').inputValue();
  expect(link.startsWith(`${baseURL ?? ''}#/s/`)).toBe(true);

  const other = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'en-GB',
  });
  const phone = await other.newPage();
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(
    'Somebody has handed you an assessment. Nothing has changed yet.',
  );
  await expect(phone).toHaveURL(/#\/open$/);
  await expect(phone.getByRole('row', { name: /The link you opened/ })).toContainText(
    'Riverside dementia support. Wenlow Carers Circle.',
  );
  await phone.goBack().catch(() => null);
  expect(phone.url()).not.toContain('/s/');
  await phone.goto(link);
  await phone.getByRole('button', { name: 'Stop, change nothing' }).click();
  await expect(phone.getByText('There is nothing here yet.')).toBeVisible();
  await phone.goto(link);
  await phone.getByRole('button', { name: 'Bring in one assessment' }).click();
  await expect(phone.getByRole('heading', { name: 'Riverside dementia support' })).toBeVisible();
  await phone.goto(`./#/a/${id}/check`);
  await expect(phone.getByText('Siân Ŵynne’s minutes <b>September</b>').first()).toBeVisible();
  await phone.goto(`./#/a/${id}/plan`);
  await expect(phone.getByRole('cell', { name: 'Partnership lead' })).toBeVisible();
  await phone.goto(link);
  await expect(phone.getByRole('row', { name: /The link you opened/ })).toContainText(
    'Already here: nothing changes',
  );
  await other.close();
});

test('the code on the screen is read back as the same answers, without notes and plan', async ({
  page,
  browser,
  baseURL,
}) => {
  const id = await seedAssessment(page, { length: 'full', filled: true });
  await page.goto(`./#/a/${id}/share`);
  const code = page.getByRole('img', { name: /QR code/ });
  await expect(code).toBeVisible();
  // What a camera would see: the picture on the screen, as pixels.
  const picture = (await code.screenshot()).toString('base64');
  const image = await page.evaluate(async (base64) => {
    // The page's policy forbids fetch, for a data: address too.
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]),
    );
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    context.drawImage(bitmap, 0, 0);
    const { width, height, data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width, height, data: Array.from(data) };
  }, picture);
  const said = decodeQR({
    width: image.width,
    height: image.height,
    data: Uint8ClampedArray.from(image.data),
  });
  expect(said.startsWith(`${baseURL ?? ''}#/q/`)).toBe(true);

  const other = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'en-GB',
  });
  const phone = await other.newPage();
  await phone.goto(said);
  await phone.getByRole('button', { name: 'Bring in one assessment' }).click();
  await phone.goto(`./#/a/${id}/results`);
  await page.goto(`./#/a/${id}/results`);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(
    (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
  );
  expect(await phone.getByRole('table', { name: 'The five areas in figures' }).innerText()).toBe(
    await page.getByRole('table', { name: 'The five areas in figures' }).innerText(),
  );
  await phone.goto(`./#/a/${id}/check`);
  await expect(phone.getByText('Joint board minutes')).toHaveCount(0);
  await other.close();
});

// Chromium on Linux has no share sheet, so one that notes what it is handed stands in for it.
test('a device with a share sheet hands it the link, and goes on when the sheet is closed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const handed: ShareData[] = [];
    Object.assign(window, { handed });
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        handed.push(data);
        return Promise.reject(new DOMException('The person closed it.', 'AbortError'));
      },
    });
  });
  const id = await seedAssessment(page, { length: 'full', filled: true });
  await page.goto(`./#/a/${id}/share`);
  const link = await page.getByLabel('The link').inputValue();
  await page.getByRole('button', { name: 'Share the link…' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'handed') as readonly ShareData[])).toEqual([
    { title: 'Riverside dementia support', url: link },
  ]);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Hand over your answers' }),
  ).toBeVisible();
});

for (const [what, fragment, says] of [
  [
    'a link that was cut short',
    '#/s/7VZNbxs3EP0rC55sWNLuaiVZ',
    'It was cut short or changed on its way.',
  ],
  ['a code that was changed', '#/q/AQIDBAUGBwgJ', 'It was cut short or changed on its way.'],
] as const) {
  test(`${what} says so`, async ({ page }) => {
    await page.goto(`./${fragment}`);
    await expect(page.getByRole('cell', { name: says })).toBeVisible();
    await page.getByRole('button', { name: 'Back to your work' }).click();
    await expect(page.getByText('There is nothing here yet.')).toBeVisible();
  });
}

test('what a newsletter has put into the page’s address goes into no link and no code', async ({
  page,
  baseURL,
}) => {
  const id = await seedAssessment(page, { length: 'quick', filled: true });
  await page.goto(`./?mc_eid=12ab#/a/${id}/share`);
  const link = await page.getByLabel('The link').inputValue();
  expect(link.startsWith(`${baseURL ?? ''}#/s/`)).toBe(true);
});
