import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { comparisonToPapers } from './support/comparison-to-papers.ts';
import { startComparison } from './support/comparison.ts';
import { oneFileAddress } from './support/dist.ts';
import { answerAll, pick, saved, setUp, type Pick } from './support/journey.ts';
import { questionsOf } from './support/bank.ts';
import { dropPaths, inFolder } from './support/drop-paths.ts';
import { resultsToPdf } from './support/results-to-pdf.ts';
import { expect, test } from './support/test.ts';
import { fileOf, workshop } from './support/workshop.ts';

const choices: readonly Pick[] = [4, 3, 2, 1, 0, 'd', 3, 2, 4, 1];

test('one file, opened by double-click with no network, does the whole job', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  await page.goto(oneFileAddress);
  await expect(page.getByText('You opened this page from a file.')).toBeVisible();
  await setUp(page, { length: 'quick', address: oneFileAddress });
  await answerAll(page, 'quick', choices);
  expect(await resultsToPdf(page)).toContain('Riverside dementia support');
  await saved(page);

  await test.step('it is still there when the file is opened again, and goes out as a file and comes back', async () => {
    await page.goto('about:blank');
    await page.goto(oneFileAddress);
    await expect(
      page.getByRole('heading', { level: 3, name: 'Riverside dementia support' }),
    ).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything as one file' }).click();
    const file = await (await download).path();
    await page.getByRole('button', { name: 'Delete everything on this device' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByText('There is nothing here yet.')).toBeVisible();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'all.backup.json',
        mimeType: 'application/json',
        buffer: await readFile(file),
      });
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
      'How ready is your partnership?',
    );
    await expect(page.getByText('Riverside dementia support').first()).toBeVisible();
  });

  await test.step('every page of the foot opens inside it', async () => {
    for (const name of ['Privacy', 'Accessibility', 'Licences']) {
      await page.getByRole('navigation', { name: 'About' }).getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(page.url()).toMatch(/partnership-readiness\.html#/);
    }
  });
});

test('the one file says how it is kept, prints, shows a code, and asks for nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await setUp(page, { length: 'quick', address: oneFileAddress });
  const [question] = questionsOf('quick');
  if (question === undefined) throw new Error('The bank is empty.');
  await pick(page, question, 3);
  await saved(page);
  const id = /a\/([^/]+)\/q/.exec(page.url())?.[1] ?? '';
  await page.goto(`${oneFileAddress}#/a/${id}/share`);
  await expect(page.locator('.qr, svg[role=img]').first()).toBeVisible();
  await page.goto(`${oneFileAddress}#/a/${id}/paper`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${oneFileAddress}#/privacy`);
  await expect(page.getByRole('heading', { level: 2, name: 'Opened from a file' })).toBeVisible();
  expect(
    asked.filter(
      (address) => !address.startsWith(oneFileAddress) && !/^(blob|data):/.test(address),
    ),
  ).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('link[rel=manifest]'))).toBeNull();
});

test('one file, with no network, compares partners down to the report, the spreadsheet and the file, and reads that file again', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  const file = await comparisonToPapers(page, oneFileAddress);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Make the joint plan' }).click();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('table', { name: 'Joint plan' })).toBeVisible();
  await page.goto(oneFileAddress);
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('There is nothing here yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Compare partners' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'ours.comparison.json',
      mimeType: 'application/json',
      buffer: await readFile(file),
    });
  await page.getByRole('button', { name: 'Bring in 20 assessments and one comparison' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
});

test('one file hands answers over as a file and a code, not as a link, and reads that code from a picture into a comparison', async ({
  page,
}) => {
  await setUp(page, { length: 'quick', address: oneFileAddress });
  await answerAll(page, 'quick', choices);
  await page.getByRole('button', { name: 'See your results' }).click();
  await page.getByRole('link', { name: 'Hand over your answers' }).click();
  await expect(
    page.getByText(
      'This page was opened from a file, so it has no address that a link could lead to. Use the file or the code.',
    ),
  ).toBeVisible();
  await expect(page.getByLabel('The link')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeVisible();
  const picture = await page.getByRole('img', { name: /QR code/ }).screenshot();

  await startComparison(page, 'By picture', oneFileAddress);
  await page
    .locator('input[type=file][accept="image/*"]')
    .setInputFiles([{ name: 'code.png', mimeType: 'image/png', buffer: picture }]);
  await expect(page.getByText(/^Read: Wenlow Carers Circle/)).toBeVisible();
  await page.getByRole('button', { name: 'Go on with one code' }).click();
  await page.getByRole('button', { name: 'Bring in one assessment' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'One person has answered so far.' }),
  ).toBeVisible();
});

test('one file says in a sentence why the camera does not open, and what to do instead', async ({
  page,
}) => {
  await startComparison(page, 'By camera', oneFileAddress);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await expect(page.getByRole('alert')).toContainText(/choose a picture of the code/i);
  await page.getByRole('button', { name: 'Stop the camera' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('one file uses the camera where there is one and the browser hands it out', async ({
  browserName: _,
}, { project }) => {
  const { launchOptions } = project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
    ],
  });
  try {
    const page = await browser.newPage();
    await startComparison(page, 'By camera', oneFileAddress);
    await page.getByRole('button', { name: 'Use the camera' }).click();
    await expect
      .poll(() =>
        page
          .getByLabel('What the camera sees')
          .evaluate((video) => video instanceof HTMLVideoElement && video.videoWidth > 0),
      )
      .toBe(true);
    await expect(page.getByRole('alert')).toHaveCount(0);
  } finally {
    await browser.close();
  }
});

test('files that are dropped on the one file are read, and of a folder it says what to do instead', async ({
  page,
}) => {
  await inFolder(async (folder) => {
    const [person] = workshop();
    if (person === undefined) throw new Error('The workshop is empty.');
    await mkdir(join(folder, 'answers'));
    await writeFile(join(folder, 'answers', 'inside.assessment.json'), fileOf(person));
    await writeFile(join(folder, 'alone.assessment.json'), fileOf(person));
    await page.goto(oneFileAddress);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await dropPaths(page, [join(folder, 'answers'), join(folder, 'alone.assessment.json')]);
    await expect(page.getByRole('row', { name: /^answers/ })).toContainText(
      'It is a folder, and no browser lets a page that was opened from a file look into one.',
    );
    await page.getByRole('button', { name: 'Bring in one assessment' }).click();
    await expect(page.getByRole('heading', { level: 3 })).toBeVisible();
  });
});
