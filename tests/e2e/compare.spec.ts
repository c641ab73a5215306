import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import Papa from 'papaparse';
import { readPdf } from './support/read-pdf.ts';
import { reckon } from './support/reckoning.ts';
import { shownFigures } from './support/shown-figures.ts';
import { shownScore } from './support/shown-score.ts';
import { expect, test } from './support/test.ts';
import { asFiles, startComparison } from './support/comparison.ts';
import { workshop, type Chosen, type Person } from './support/workshop.ts';

/** Hands a person's answers over from a device of their own: as the link, and as the picture of the code on its screen. */
async function fromOwnDevice(
  browser: Browser,
  baseURL: string,
  person: Person,
): Promise<{ readonly link: string; readonly code: Buffer }> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('./#/open');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(asFiles([person]));
  await page.getByRole('button', { name: 'Bring in one assessment' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'How ready is your partnership?' }),
  ).toBeVisible();
  await page.goto(`./#/a/${person.id}/share`);
  const link = await page.getByLabel('The link').inputValue();
  const code = await page.getByRole('img', { name: /QR code/ }).screenshot();
  await context.close();
  return { link, code };
}

test('four partners and twenty people, by files, links and codes: the screen, the PDF and the CSV say what an independent reckoning says', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const people = workshop();
  const expected = reckon(people);
  const [byFile, byLink, byCode] = [people.slice(0, 12), people.slice(12, 17), people.slice(17)];

  await startComparison(page, 'Riverside, autumn workshop');
  await page.locator('input[type=file]').first().setInputFiles(asFiles(byFile));
  await expect(page.getByText('They are for the comparison')).toBeVisible();
  await page.getByRole('button', { name: 'Bring in 12 assessments' }).click();
  await expect(page.getByText('Three partners, 12 assessments.')).toBeVisible();

  const links: string[] = [];
  for (const person of byLink)
    links.push((await fromOwnDevice(browser, baseURL ?? '', person)).link);
  await page.getByRole('link', { name: 'Add assessments' }).click();
  await page
    .getByLabel('Links that people sent you')
    .fill(`Dear all, here they are:\n${links.join('\n and ')}\nBest wishes`);
  await page.getByRole('button', { name: 'Read the links' }).click();
  await page.getByRole('button', { name: 'Bring in five assessments' }).click();

  const codes: Buffer[] = [];
  for (const person of byCode)
    codes.push((await fromOwnDevice(browser, baseURL ?? '', person)).code);
  await page.getByRole('link', { name: 'Add assessments' }).click();
  await page.locator('input[type=file][accept="image/*"]').setInputFiles(
    codes.map((buffer, index) => ({
      name: `code ${index + 1}.png`,
      mimeType: 'image/png',
      buffer,
    })),
  );
  await page.getByRole('button', { name: 'Go on with three codes' }).click();
  await page.getByRole('button', { name: 'Bring in three assessments' }).click();
  await expect(page.getByText('Four partners, 20 assessments.')).toBeVisible();

  // On the screen: every score, in the order in which the partners came.
  const table = page.getByRole('table', { name: 'Scores by area' });
  for (const { area, scores } of expected.scores) {
    const cells = await table
      .getByRole('row', { name: new RegExp(`^${area}`) })
      .getByRole('cell')
      .allInnerTexts();
    expect(
      cells.slice(1).map((cell) => cell.split(/\s/)[0]),
      area,
    ).toEqual(scores.map(shownScore));
  }
  // Every question in its class, with its figures.
  await page.getByRole('button', { name: 'Open all questions' }).click();
  for (const question of expected.questions) {
    const row = page.locator('details.qopen', {
      has: page.getByText(question.title, { exact: true }),
    });
    const figures = await row.locator('dl dd').allInnerTexts();
    const shown = shownFigures(question);
    expect([question.title, figures[0], figures[2], figures[3], figures[4]]).toEqual([
      question.title,
      shown.mean,
      question.spread === undefined ? 'n/e' : `${shown.spread} levels`,
      shown.agreement,
      expect.stringContaining(
        `of ${['no', 'one', 'two', 'three', 'four'][question.partners] ?? ''} partner`,
      ),
    ]);
    await expect(page.locator('.group', { has: row }).locator('p').first()).toContainText(
      question.class,
    );
  }

  // In the PDF: the same scores, means and classes.
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download PDF' }).click(),
  ]);
  const paper = await readPdf(await pdf.path());
  for (const { area, scores } of expected.scores) {
    for (const score of scores) expect(paper.text, area).toContain(shownScore(score));
  }
  for (const question of expected.questions) {
    expect(paper.text).toContain(question.title);
    expect(paper.text).toContain(question.class);
    const { agreement } = shownFigures(question);
    const at = paper.text.indexOf(agreement, paper.text.indexOf('What to talk about'));
    expect(at, `${question.title}: agreement ${agreement}`).toBeGreaterThan(0);
  }

  // In the CSV: from its rows alone the reckoning comes out the same.
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spreadsheet (CSV)' }).click(),
  ]);
  const { data } = Papa.parse<Record<string, string>>(
    (await readFile(await csv.path(), 'utf8')).replace(/^\uFEFF/, ''),
    { header: true, skipEmptyLines: true },
  );
  expect(data).toHaveLength(20 * 30);
  const chosenOf = (answer: string | undefined): Chosen =>
    answer === 'dont-know' || answer === 'not-applicable'
      ? answer
      : ([0, 1, 2, 3, 4] as const).find((level) => String(level) === answer);
  const ids = [...new Set(data.map((row) => row['assessment_id']))];
  const again = reckon(
    ids.map((id) => {
      const rows = data.filter((row) => row['assessment_id'] === id);
      return {
        partner: rows[0]?.['partner'] ?? '',
        chosen: new Map(
          rows.map((row) => [
            row['question_id'] ?? '',
            chosenOf(row['level'] === '' ? row['answer'] : row['level']),
          ]),
        ),
      };
    }),
  );
  expect(again.names).toEqual(expected.names);
  expect(again.scores).toEqual(expected.scores);
  expect(again.questions).toEqual(expected.questions);
});
