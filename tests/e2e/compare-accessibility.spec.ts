import type { Page } from '@playwright/test';
import { noSidewaysScroll, nothingFoundInAnyLight, openAll } from './support/accessible.ts';
import { asFiles, compared, startComparison } from './support/comparison.ts';
import { seedAssessment } from './support/seed.ts';
import { expect, test } from './support/test.ts';
import { fileOf, workshop, type Person } from './support/workshop.ts';

const people = workshop();
const [someone] = people;
if (someone === undefined) throw new Error('Nobody is in the workshop.');

/** Some of the people once more, half a year later. */
const again = people.slice(0, 8).map((person): Person => ({
  ...person,
  id: person.id.replace(/^.{8}/, 'ffffffff'),
  day: '2027-05-20',
}));

async function looksRight(page: Page, screen: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await nothingFoundInAnyLight(page, screen);
  await noSidewaysScroll(page, screen);
}

async function seesScreen(page: Page, screen: string): Promise<void> {
  await page.goto(`./#${screen}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await openAll(page);
  await looksRight(page, screen);
}

async function opensAllQuestions(page: Page, questions: number): Promise<void> {
  await page.getByRole('button', { name: 'Open all questions' }).click();
  await expect(page.locator('details.qopen[open]')).toHaveCount(questions);
}

test.describe('axe finds nothing in light and in dark, and nothing scrolls sideways at 320 pixels', () => {
  test('where a comparison begins, and where answers are collected', async ({ page }) => {
    await seesScreen(page, '/compare');
    await page.getByRole('button', { name: 'Start a comparison' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await looksRight(page, '/compare without a name');
    await seesScreen(page, '/compare/unknown');
    await seedAssessment(page, { length: 'full', filled: true });
    await startComparison(page, 'Riverside, autumn workshop');
    const collect = new URL(page.url()).hash.slice(1);
    await page.getByRole('button', { name: 'Read the links' }).click();
    await seesScreen(page, collect);
    for (const screen of ['', '/partners', '/plan', '/paper'])
      await seesScreen(page, collect.replace('/add', screen));
    await seesScreen(page, '/compare');
    await page.goto('./');
    await looksRight(page, 'start with a comparison');
  });

  test('the picture with all its questions', async ({ page }) => {
    await compared(page);
    await opensAllQuestions(page, 30);
    await looksRight(page, 'all questions');
  });

  test('the picture with names hidden, one line switched off, and all its questions', async ({
    page,
  }) => {
    await compared(page);
    await page.getByLabel('Hide names').check();
    await page.getByRole('button', { name: 'Partner B' }).click();
    await opensAllQuestions(page, 30);
    await looksRight(page, 'names hidden');
  });

  test('the picture grouped by respondent, by sector and by day', async ({ page }) => {
    await compared(page);
    for (const grouping of ['Respondent', 'Sector', 'Day']) {
      await page.getByLabel('Group by').selectOption(grouping);
      await page.locator('details.qopen > summary').first().click();
      await looksRight(page, `grouped by ${grouping}`);
    }
  });

  test('the picture, the partners and the report of two rounds', async ({ page }) => {
    const address = await compared(page, [...people, ...again]);
    await looksRight(page, 'with the offer of rounds');
    await page.getByRole('button', { name: 'Put them in two rounds' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Over time' })).toBeVisible();
    await looksRight(page, 'two rounds');
    await seesScreen(page, `${address}/partners`);
    await seesScreen(page, `${address}/paper`);
  });

  test('collecting more, the partners, the joint plan before and after, and the report', async ({
    page,
  }) => {
    const address = await compared(page);
    await seesScreen(page, `${address}/add`);
    await seesScreen(page, `${address}/partners`);
    await seesScreen(page, `${address}/paper`);
    await seesScreen(page, `${address}/plan`);
    await page.getByRole('button', { name: 'Make the plan' }).click();
    await expect(page.getByRole('table', { name: 'Joint plan' })).toBeVisible();
    await openAll(page);
    await looksRight(page, 'the joint plan');
    await page.getByRole('button', { name: 'Add an action' }).click();
    await nothingFoundInAnyLight(page, 'an action of the joint plan');
  });

  test('what came in: a comparison, a refused file, and one that differs', async ({ page }) => {
    const address = await compared(page, people.slice(0, 6));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a comparison file' }).click(),
    ]);
    const path = await download.path();
    await page.goto('./#/compare');
    await page.locator('input[type=file]').first().setInputFiles(path);
    await expect(page.getByText('The comparison ‘Riverside, autumn workshop’')).toBeVisible();
    await looksRight(page, 'a comparison that is here');
    await page.goto(`./#${address}/add`);
    const differing = fileOf(someone).replace(/"level":\d/, '"answer":"dont-know"');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') },
        {
          name: 'other answers.assessment.json',
          mimeType: 'application/json',
          buffer: Buffer.from(differing),
        },
        ...asFiles(people.slice(6, 8)),
      ]);
    await expect(page.getByRole('row', { name: /broken/ })).toContainText('Left out.');
    await expect(page.getByRole('row', { name: /other answers/ })).toContainText(
      'Already here, with other content.',
    );
    await looksRight(page, 'refused and differing files');
  });
});
