import { readFile } from 'node:fs/promises';
import { readPdf } from './support/read-pdf.ts';
import { asFiles, compared, startComparison } from './support/comparison.ts';
import { expect, test } from './support/test.ts';
import { workshop, type Person } from './support/workshop.ts';

const people = workshop();
const withPartner = (person: Person | undefined, partner: string): Person => {
  if (person === undefined) throw new Error('Nobody is there.');
  return { ...person, partner, spelled: partner };
};

test('near names are offered for merging, merged only when asked, and the merge can be undone', async ({
  page,
}) => {
  const address = await compared(page, [
    withPartner(people[0], 'Riverside Trust'),
    withPartner(people[1], 'Riverside NHS Trust'),
    withPartner(people[5], 'Wenlow Carers Circle'),
  ]);
  await expect(page.getByText('Three partners, three assessments.')).toBeVisible();
  await page.getByRole('link', { name: 'Partners and rounds' }).click();
  await expect(page.getByText('Is this one organisation?')).toBeVisible();
  await page.getByRole('button', { name: 'Merge into ‘Riverside Trust’' }).click();
  await expect(
    page.getByText('Merged ‘Riverside NHS Trust’ into ‘Riverside Trust’.', { exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Riverside NHS Trust' })).toBeVisible();
  await page.getByRole('button', { name: 'Merge into ‘Riverside Trust’' }).click();
  await page.getByRole('button', { name: /^Split off/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Riverside NHS Trust' })).toBeVisible();
  await page.getByRole('button', { name: /^They are two/ }).click();
  await expect(page.getByText('Is this one organisation?')).toBeHidden();
  await page.goto(`./#${address}`);
  await expect(page.getByText('Three partners, three assessments.')).toBeVisible();
});

test('names that differ by case, spaces and Unicode form are one partner', async ({ page }) => {
  const name = 'Ysbyty Môn';
  await compared(page, [
    withPartner(people[0], name),
    withPartner(people[1], name.normalize('NFD').toUpperCase()),
    withPartner(people[2], `  ysbyty  môn `),
  ]);
  await expect(page.getByText('One partner, three assessments.')).toBeVisible();
  await expect(
    page.getByText('Only Ysbyty Môn has answered, so its people are compared with each other.'),
  ).toBeVisible();
});

test('under aliases no name, role or note is on the screen, in the PDF, in the CSV or in the file', async ({
  page,
}) => {
  await compared(page);
  await page.getByLabel('Hide names').check();
  await expect(page.getByRole('button', { name: 'Partner A' })).toBeVisible();
  await page.getByRole('button', { name: 'Open all questions' }).click();
  const told = [
    ...new Set(people.flatMap(({ partner, spelled, role }) => [partner, spelled.trim(), role])),
    'Riverside dementia support',
    'Riverside, autumn workshop',
    ...people.map(({ id }) => id),
  ];
  const isTold = (text: string) =>
    told.filter((each) => text.toLowerCase().includes(each.toLowerCase()));
  expect(isTold(await page.locator('body').innerHTML())).toEqual([]);
  expect(isTold(await page.title())).toEqual([]);

  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download PDF' }).click(),
  ]);
  const { text, info } = await readPdf(await pdf.path());
  expect(text).toContain('Partner D');
  expect(isTold(`${text} ${JSON.stringify(info)} ${pdf.suggestedFilename()}`)).toEqual([]);
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spreadsheet (CSV)' }).click(),
  ]);
  // The same answers under the same ids as on the device would tell whoever has the file of one person.
  const rows = await readFile(await csv.path(), 'utf8');
  expect(isTold(`${rows} ${csv.suggestedFilename()}`)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a comparison file' }).click(),
  ]);
  expect(
    isTold(`${await readFile(await file.path(), 'utf8')} ${file.suggestedFilename()}`),
  ).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('Hide names')).toBeChecked();
});

test('a comparison file carries everything to a co-facilitator, and joins a comparison that is there', async ({
  page,
  browser,
  baseURL,
}) => {
  await compared(page);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  const table = await page.getByRole('table', { name: 'Scores by area' }).innerText();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a comparison file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^riverside-autumn-workshop-.*\.comparison\.json$/);
  const path = await download.path();

  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'en-GB',
  });
  const other = await context.newPage();
  await other.goto('./#/compare');
  await other
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'ours.comparison.json',
      mimeType: 'application/json',
      buffer: await readFile(path),
    });
  await other.getByRole('button', { name: 'Bring in 20 assessments and one comparison' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(heading);
  expect(await other.getByRole('table', { name: 'Scores by area' }).innerText()).toBe(table);

  await startComparison(other, 'Another');
  await other
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'ours.comparison.json',
      mimeType: 'application/json',
      buffer: await readFile(path),
    });
  await other.getByRole('button', { name: 'Bring in 20 assessments' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(heading);
  await context.close();
});

test('the same people on another day are offered as a second round, and what moved is shown', async ({
  page,
}) => {
  const first = people.slice(0, 10);
  const second = first.map((person): Person => ({
    ...person,
    id: person.id.replace(/^.{8}/, 'ffffffff'),
    day: '2027-05-20',
    chosen: new Map(
      [...person.chosen].map(([id, choice]) => [
        id,
        typeof choice === 'number' ? ([1, 2, 3, 4, 4] as const)[choice] : choice,
      ]),
    ),
  }));
  await compared(page, [...first, ...second]);
  await page.getByRole('button', { name: 'Put them in two rounds' }).click();
  await expect(page.getByText('Two partners, ten assessments.')).toBeVisible();
  await expect(page.getByLabel('Round', { exact: true })).toContainText('Round 2, 20 May 2027');
  const moved = page.getByRole('table', { name: 'Wenlow Carers Circle' });
  await expect(moved.getByRole('row').nth(1)).toContainText('+');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('Two partners, 20 assessments.')).toBeVisible();
});

test('what cannot be compared is left out and named, and the rest goes on', async ({ page }) => {
  await startComparison(page, 'Odd ones');
  const [one, two] = asFiles(people.slice(0, 2));
  const changed = (recipe: (text: string) => string, name: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(recipe(asFiles(people.slice(2, 3))[0]?.buffer.toString() ?? '')),
  });
  const files = [
    one,
    two,
    changed(
      (text) =>
        text
          .replace('"working-together"', '"another-bank"')
          .replaceAll('"id":"', '"id":"')
          .replace(people[2]?.id ?? '', 'other-bank'),
      'other bank.json',
    ),
    changed(
      (text) =>
        text
          .replace('"answers"', '"example":true,"answers"')
          .replace(people[2]?.id ?? '', 'an-example'),
      'example.json',
    ),
    { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') },
  ].flatMap((file) => (file === undefined ? [] : [file]));
  await page.locator('input[type=file]').first().setInputFiles(files);
  await expect(page.getByRole('row', { name: /other bank/ })).toContainText(
    'It was answered with other questions and cannot be compared.',
  );
  await expect(page.getByRole('row', { name: /example/ })).toContainText(
    'It is an example: its answers are made up, so it is not compared.',
  );
  await expect(page.getByRole('row', { name: /broken/ })).toContainText('Left out.');
  await page.getByRole('button', { name: 'Bring in two assessments' }).click();
  await expect(page.getByText('One partner, two assessments.')).toBeVisible();
});

test('a comparison is deleted, put back, and comes back from a backup', async ({
  page,
  browser,
  baseURL,
}) => {
  await compared(page, people.slice(0, 6));
  await page.goto('./');
  await page.getByText('More for Riverside, autumn workshop').click();
  await page.getByRole('button', { name: /^Delete.*Riverside, autumn workshop/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: /^Put it back.*autumn/ }).click();
  await expect(page.getByRole('link', { name: /^Open.*autumn/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything as one file' }).click(),
  ]);
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'en-GB',
  });
  const other = await context.newPage();
  await other.goto('./#/open');
  await other
    .locator('input[type=file]')
    .first()
    .setInputFiles(await download.path());
  await other.getByRole('button', { name: 'Bring in six assessments and one comparison' }).click();
  await expect(other.getByText('Two partners, six assessments.')).toBeVisible();
  await context.close();
});
