import { bankName, questionsOf } from './support/bank.ts';
import { pick, saved, setUp, sayWhy } from './support/journey.ts';
import { seedAssessment, seedRecord, storedRecord } from './support/seed.ts';
import { expect, test } from './support/test.ts';

test('an empty form says what to enter, with a way to each field, and keeps what was typed', async ({
  page,
}) => {
  await page.goto('./#/new');
  await page.getByLabel('Your organisation').fill('x'.repeat(300));
  await page.getByRole('button', { name: 'Start the questions' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('There is a problem');
  await expect(summary).toContainText('Enter the name of your partnership');
  await expect(summary).toContainText(
    'Use 120 characters or fewer for the name of your organisation. It has 300 now.',
  );
  await expect(summary).toContainText('Choose what kind of organisation it is');
  await summary.getByRole('link', { name: /characters or fewer/ }).click();
  await expect(page.getByLabel('Your organisation')).toBeFocused();
  await expect(page.getByLabel('Your organisation')).toHaveValue('x'.repeat(300));
  await expect(page).toHaveURL(/#\/new$/);
});

test('emoji, right-to-left text and HTML are text, on the screen and after a reload', async ({
  page,
}) => {
  const partnership = 'شراكة النهر 🌊';
  await setUp(page, { partnership, organisation: '<img src=x onerror=alert(1)> & Co' });
  const [first] = questionsOf('full');
  if (first === undefined) throw new Error('The bank is empty.');
  await pick(page, first, 3);
  await sayWhy(page);
  await page.getByLabel(/What makes you say so/).fill('<script>alert(1)</script> 😀');
  await saved(page);
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: partnership })).toBeVisible();
  await expect(page.getByText('<img src=x onerror=alert(1)> & Co')).toBeVisible();
  await page.getByRole('link', { name: 'Check your answers' }).click();
  await expect(page.getByText('<script>alert(1)</script> 😀')).toBeVisible();
  expect(await page.locator('main img').count()).toBe(0);
});

test('a note that is too long stays in its field and says so', async ({ page }) => {
  await setUp(page);
  const [first] = questionsOf('full');
  if (first === undefined) throw new Error('The bank is empty.');
  await pick(page, first, 1);
  await sayWhy(page);
  await page.getByLabel(/What makes you say so/).fill('n'.repeat(2001));
  await expect(page.getByText(/Shorten your note to 2,000 characters. It has 2,001/)).toBeVisible();
  await expect(page.getByLabel(/What makes you say so/)).toHaveValue('n'.repeat(2001));
});

test('a damaged record is named, kept as it is, and can be downloaded; the rest works on', async ({
  page,
}) => {
  await seedAssessment(page, { length: 'full', filled: true });
  const damaged = {
    id: 'damaged-1',
    document: {
      format: 'partnership-readiness/assessment',
      formatVersion: 1,
      bank: bankName,
      assessment: { id: 'damaged-1', partnership: 7 },
    },
  };
  await seedRecord(page, damaged);
  await expect(page.getByText('One thing here cannot be opened.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Riverside dementia support' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Download it as it is/ }).click();
  expect((await download).suggestedFilename()).toBe('unreadable-damaged-1.json');
  await page.goto('./#/a/damaged-1');
  await expect(
    page.getByRole('heading', { name: 'This assessment cannot be opened' }),
  ).toBeVisible();
  expect(await storedRecord(page, 'damaged-1')).toEqual(damaged);
});

test('an unknown assessment, an unknown question and an unknown page each get a sentence and a way on', async ({
  page,
}) => {
  await page.goto('./#/a/11111111-2222-3333-4444-555555555555/results');
  await expect(
    page.getByRole('heading', { name: 'This assessment is not on this device' }),
  ).toBeVisible();
  const id = await seedAssessment(page, { length: 'quick', filled: false });
  await page.goto(`./#/a/${id}/q/nothing-9`);
  await expect(
    page.getByRole('heading', { name: 'This assessment has no such question' }),
  ).toBeVisible();
  await page.goto('./#/no/such/page');
  await expect(
    page.getByRole('heading', { name: 'There is no page at this address' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Go to your work' }).click();
  await expect(page.getByRole('heading', { name: 'How ready is your partnership?' })).toBeVisible();
});

test('characters that the PDF cannot show are named before the download, with the print view as the way out', async ({
  page,
}) => {
  const id = await seedAssessment(page, {
    length: 'full',
    filled: true,
    note: 'شراكة 🌊',
    organisation: 'Wenlow 😀',
  });
  await page.goto(`./#/a/${id}/plan`);
  await page.getByRole('button', { name: 'Download PDF' }).click();
  const message = page.getByRole('alert');
  await expect(message).toContainText('😀');
  await expect(message).toContainText('🌊');
  await message.getByRole('link', { name: /print/i }).click();
  await expect(page.getByText('Wenlow 😀').first()).toBeVisible();
});
