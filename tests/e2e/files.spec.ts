import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { seedAssessment } from './support/seed.ts';
import { expect, test } from './support/test.ts';

async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ download: Download; text: string }> {
  const waiting = page.waitForEvent('download');
  await press();
  const download = await waiting;
  return { download, text: await readFile(await download.path(), 'utf8') };
}

/** Opens files through the window that the browser shows. */
async function openFiles(
  page: Page,
  files: readonly { name: string; text: string }[],
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (
    await chooser
  ).setFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })),
  );
}

async function fromMenu(page: Page, action: string): Promise<void> {
  await page
    .getByText(/^More for /)
    .first()
    .click();
  await page
    .getByRole('button', { name: new RegExp(`^${action}\\s*:`) })
    .first()
    .click();
}

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });

test('an assessment goes into a file, off the device, and comes back the same from the file', async ({
  page,
}) => {
  const id = await seedAssessment(page, { length: 'full', filled: true });
  await page.goto('./');
  const { download, text } = await downloaded(page, () => fromMenu(page, 'Save as a file'));
  expect(download.suggestedFilename()).toMatch(
    /^riverside-dementia-support-wenlow-carers-circle-\d{4}-\d\d-\d\d\.assessment\.json$/,
  );

  await fromMenu(page, 'Delete');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('30 answers, 25 notes and two planned actions go with it.');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('There is nothing here yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('There is nothing here yet.')).toBeVisible();

  await openFiles(page, [{ name: 'wenlow.assessment.json', text }]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'One file. Nothing has changed yet.',
  );
  await expect(row(page, 'wenlow.assessment.json')).toContainText('New: will be added');
  await page.getByRole('button', { name: 'Bring in one assessment' }).click();
  await page.reload();
  const again = await downloaded(page, () => fromMenu(page, 'Save as a file'));
  expect(again.text).toBe(text);
  expect(text).toContain(id);
});

test('what was deleted can be put back until the page is closed', async ({ page }) => {
  await seedAssessment(page, { length: 'full', filled: true });
  await page.goto('./');
  await fromMenu(page, 'Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: /^Put it back/ }).click();
  await expect(page.getByRole('heading', { name: 'Riverside dementia support' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Riverside dementia support' })).toBeVisible();
});

test('a file with other content than what is here changes nothing until the user chooses', async ({
  page,
}) => {
  await seedAssessment(page, { length: 'full', filled: true });
  await page.goto('./');
  const { text } = await downloaded(page, () => fromMenu(page, 'Save as a file'));
  const other = text
    .replace('"level": 4', '"level": 1')
    .replace('Riverside dementia support', 'Riverside dementia work');

  await openFiles(page, [
    { name: 'same.assessment.json', text },
    { name: 'other.assessment.json', text: other },
  ]);
  await expect(row(page, 'same.assessment.json')).toContainText('Already here: nothing changes');
  await expect(row(page, 'other.assessment.json')).toContainText(
    'Already here, with other content.',
  );
  await page.getByRole('button', { name: 'Back to your work' }).click();

  await openFiles(page, [{ name: 'other.assessment.json', text: other }]);
  await expect(row(page, 'other.assessment.json')).toContainText(
    'One answer and the names or other details differ.',
  );
  await expect(
    page.getByText('Choose what should happen, or leave everything as it is.'),
  ).toBeVisible();
  await page.getByRole('radio', { name: /Keep both/ }).check();
  await page.getByRole('button', { name: 'Bring in one assessment' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Riverside dementia work (copy)',
    'Riverside dementia support',
  ]);

  await openFiles(page, [{ name: 'other.assessment.json', text: other }]);
  await page.getByRole('radio', { name: /Take the one from the file/ }).check();
  await page.getByRole('button', { name: 'Bring in one assessment' }).click();
  await expect(
    page.getByRole('heading', { name: 'Riverside dementia work', exact: true }),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Riverside dementia support', exact: true }),
  ).toBeHidden();
});

test('each file that cannot be opened says why and what to do, and the others come in', async ({
  page,
}) => {
  await seedAssessment(page, { length: 'quick', filled: true });
  await page.goto('./');
  const { text } = await downloaded(page, () => fromMenu(page, 'Save as a file'));
  const fresh = text.replace(
    /"id": "[0-9a-f-]{36}"/,
    '"id": "0b8f6c3e-6a39-4b0e-9d53-0f5a3a3f1c11"',
  );
  await openFiles(page, [
    { name: 'good.assessment.json', text: fresh },
    { name: 'empty.json', text: '' },
    { name: 'cut.json', text: text.slice(0, 200) },
    { name: 'foreign.json', text: '{"format": "something/else", "formatVersion": 1}' },
    { name: 'later.json', text: text.replace('"formatVersion": 1', '"formatVersion": 7') },
    { name: 'damaged.json', text: text.replace('"level": 4', '"level": 9') },
    {
      name: 'strange.json',
      text: text
        .replace(/"id": "[0-9a-f-]{36}"/, '"id": "strange-1"')
        .replace('"length"', '"colour": "<b>red</b>", "length"'),
    },
  ]);
  await expect(row(page, 'good.assessment')).toContainText('New: will be added');
  await expect(row(page, 'empty.json')).toContainText('It is empty.');
  await expect(row(page, 'cut.json')).toContainText('it was cut off on its way');
  await expect(row(page, 'foreign.json')).toContainText('a file of another program');
  await expect(row(page, 'later.json')).toContainText('newer version of this page (format 7)');
  await expect(row(page, 'damaged.json')).toContainText(
    /damaged at ‘assessment > answers > .* where we expected/,
  );
  await expect(row(page, 'strange.json')).toContainText(
    'Left out, because this page does not know it: assessment > colour.',
  );
  await page.getByRole('button', { name: 'Bring in two assessments' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
});

test('everything on a device goes into one file, is deleted, and comes back from it', async ({
  page,
}) => {
  await seedAssessment(page, { length: 'quick', filled: true });
  await seedAssessment(page, { length: 'full', filled: false, organisation: 'Second' });
  await page.goto('./');
  const { text } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Save everything as one file' }).click(),
  );
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await page.reload();
  await expect(page.getByText('There is nothing here yet.')).toBeVisible();

  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'everything.backup.json', { type: 'application/json' }));
    return data;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.getByRole('button', { name: 'Bring in two assessments' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
  await page.reload();
  const again = await downloaded(page, () =>
    page.getByRole('button', { name: 'Save everything as one file' }).click(),
  );
  expect(again.text).toBe(text);
});

test('a copy is one’s own, and an assessment can be renamed', async ({ page }) => {
  await seedAssessment(page, { length: 'full', filled: true });
  await page.goto('./');
  await fromMenu(page, 'Make a copy');
  await expect(
    page.getByRole('heading', { name: 'Riverside dementia support (copy)' }),
  ).toBeVisible();
  await page.getByText(/^More for Riverside dementia support \(copy\)/).click();
  await page
    .getByRole('link', { name: /^Rename or edit details\s*: Riverside dementia support \(copy\)/ })
    .click();
  await page.getByLabel('Name of your partnership').fill('Riverside, second try');
  await page.getByRole('button', { name: 'Save the details' }).click();
  await page.getByRole('link', { name: 'Your work' }).first().click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Riverside, second try',
    'Riverside dementia support',
  ]);
});
