import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { asFiles, startComparison } from './comparison.ts';
import { readPdf } from './read-pdf.ts';
import { reckon } from './reckoning.ts';
import { shownScore } from './shown-score.ts';
import { workshop } from './workshop.ts';

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download.path();
}

/**
 * From the first screen through a comparison of the workshop: its files, its picture, its report, its spreadsheet and its own file, each
 * with the figures of the reckoning. Returns the path of the comparison file.
 *
 * @param address where the page is, when it is not at the usual address
 */
export async function comparisonToPapers(page: Page, address = './'): Promise<string> {
  const people = workshop();
  const { names, scores } = reckon(people);
  await startComparison(page, 'Riverside, autumn workshop', address);
  await page.locator('input[type=file]').first().setInputFiles(asFiles(people));
  await page.getByRole('button', { name: 'Bring in 20 assessments' }).click();
  await expect(page.getByText('Four partners, 20 assessments.')).toBeVisible();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();

  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  expect(heading).toMatch(/^(You |In each |There is no area )/);
  const table = page.getByRole('table', { name: 'Scores by area' });
  const rows = scores.map((each) => ({ area: each.area, shown: each.scores.map(shownScore) }));
  for (const { area, shown } of rows) {
    const cells = await table
      .getByRole('row', { name: new RegExp(`^${area}`) })
      .getByRole('cell')
      .allInnerTexts();
    expect(
      cells.slice(1).map((cell) => cell.split(/\s/)[0]),
      area,
    ).toEqual(shown);
  }

  const { text } = await readPdf(await downloaded(page, 'Download PDF'));
  for (const said of [heading, ...names, ...rows.flatMap(({ shown }) => shown)])
    expect(text).toContain(said);
  const { data } = Papa.parse<Record<string, string>>(
    (await readFile(await downloaded(page, 'Spreadsheet (CSV)'), 'utf8')).replace(/^\uFEFF/, ''),
    { header: true, skipEmptyLines: true },
  );
  expect(data).toHaveLength(20 * 30);
  expect([...new Set(data.map((row) => row['partner']))]).toEqual(names);
  return downloaded(page, 'Save as a comparison file');
}
