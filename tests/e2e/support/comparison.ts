import { expect, type Page } from '@playwright/test';
import { fileOf, workshop, type Person } from './workshop.ts';

/** The people's files, as a file window hands them over. */
export function asFiles(people: readonly Person[]) {
  return people.map((person, index) => ({
    name: `answers ${index + 1}.assessment.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(fileOf(person)),
  }));
}

/** From the first screen to the place where answers are collected. */
export async function startComparison(page: Page, name: string, address = './'): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Compare partners' }).click();
  await page.getByLabel('Name of the comparison').fill(name);
  await page.getByRole('button', { name: 'Start a comparison' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Collect the answers' })).toBeVisible();
}

/** A comparison with these people in it; everybody of the workshop unless said otherwise. Ends on its picture. Returns its address after `#`. */
export async function compared(
  page: Page,
  people: readonly Person[] = workshop(),
  name = 'Riverside, autumn workshop',
): Promise<string> {
  await startComparison(page, name);
  await page.locator('input[type=file]').first().setInputFiles(asFiles(people));
  await page.getByRole('button', { name: /^Bring in/ }).click();
  await expect(page.getByText(/assessments?\.$/).first()).toBeVisible();
  return new URL(page.url()).hash.slice(1);
}
