import { asFiles, startComparison } from './support/comparison.ts';
import { answerAll, saved, setUp } from './support/journey.ts';
import { readPdf } from './support/read-pdf.ts';
import { resultsToPdf } from './support/results-to-pdf.ts';
import { expect, test } from './support/test.ts';
import { workshop } from './support/workshop.ts';

/** What came after the oldest browsers that this runs in (docs/browsers.md), and what some of them lack in part. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const takeAway = (from: object, ...names: readonly string[]) => {
      for (const name of names) Reflect.deleteProperty(from, name);
    };
    takeAway(
      Array.prototype,
      ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toSpliced', 'toReversed', 'with'],
    );
    takeAway(String.prototype, 'at', 'isWellFormed', 'toWellFormed');
    takeAway(Object, 'groupBy');
    takeAway(Map, 'groupBy');
    takeAway(Promise, 'withResolvers', 'try');
    takeAway(Array, 'fromAsync');
    takeAway(Intl, 'Segmenter', 'DurationFormat');
    takeAway(HTMLDialogElement.prototype, 'showModal');
    takeAway(URL, 'canParse', 'parse');
    takeAway(globalThis, 'Iterator', 'structuredClone', 'requestIdleCallback');
  });
});

test('an old browser does the whole job: answers, results, plan with its dialog, PDF', async ({
  page,
}) => {
  await setUp(page, { length: 'quick', organisation: 'Łucja’s Circle' });
  await answerAll(page, 'quick', [4, 3, 2, 1, 0, 'd', 3, 2, 4, 1]);
  expect(await resultsToPdf(page)).toContain('Riverside dementia support');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('What we will do').fill('Write to the chair');
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByRole('table', { name: 'Action plan' })).toContainText(
    'Write to the chair',
  );
  await page.getByRole('button', { name: /^Down/ }).first().click();
  await saved(page);
});

test('an old browser compares: files in, the comparison, its report', async ({ page }) => {
  await startComparison(page, 'Riverside, autumn workshop');
  await page.locator('input[type=file]').first().setInputFiles(asFiles(workshop()));
  await page.getByRole('button', { name: /^Bring in/ }).click();
  await expect(page.getByText('Four partners, 20 assessments.')).toBeVisible();
  for (const grouping of ['Respondent', 'Sector', 'Day', 'Partner'])
    await page.getByLabel('Group by').selectOption(grouping);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download PDF' }).click(),
  ]);
  const { text } = await readPdf(await download.path());
  expect(text).toContain('Łucja Surgeries');
  await page.getByRole('link', { name: 'Partners and rounds' }).click();
  await page
    .getByRole('button', { name: /^Leave out/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Undo' }).click();
});
