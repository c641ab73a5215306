import { expect, type Page } from '@playwright/test';
import { readPdf } from './read-pdf.ts';

/** From the page to check the answers to the results, the plan and its PDF; returns what the PDF says. */
export async function resultsToPdf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'See your results' }).click();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('table', { name: 'Action plan' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PDF' }).click();
  return (await readPdf(await (await download).path())).text;
}
