import type { Page } from '@playwright/test';
import { translate } from '../support/translate.mjs';
import { questionsOf } from './support/bank.ts';
import { compared } from './support/comparison.ts';
import { pick, saved, setUp, sayWhy } from './support/journey.ts';
import { expect, test } from './support/test.ts';

/** Lets the browser translate the page, and whatever comes into it from then on, as people do who read it in another language. */
async function translated(page: Page): Promise<void> {
  await page.addInitScript(`
    addEventListener('DOMContentLoaded', () => {
      const work = ${translate.toString()};
      let timer;
      const soon = () => { clearTimeout(timer); timer = setTimeout(work, 40); };
      soon();
      new MutationObserver(soon).observe(document.body, { subtree: true, childList: true, characterData: true });
    });`);
}

/** The page stands, and has been translated. */
async function stands(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.waitForTimeout(60);
      return page.evaluate(() => {
        const heading = document.querySelector('main h1');
        return heading?.querySelector('font > font') !== null;
      });
    })
    .toBe(true);
  await expect(page.getByText('This screen could not be shown')).toHaveCount(0);
}

test('a page that the browser translates goes on working through the whole job, and says what is true', async ({
  page,
}) => {
  await translated(page);
  await setUp(page, { length: 'quick' });
  for (const [index, question] of questionsOf('quick').entries()) {
    await stands(page);
    await pick(page, question, ([3, 1, 'd', 2, 0, 4, 1, 1, 2, 3] as const)[index] ?? '-');
    await saved(page);
    if (index < 2) {
      await sayWhy(page);
      await page.getByLabel(/What makes you say so/).fill('Minutes of 3 September');
      await page.getByRole('radio', { name: 'It is my best guess' }).check();
      await page.getByText('Which one are we?').click();
      await stands(page);
      await pick(page, question, 'd');
      await stands(page);
      await pick(page, question, 2);
      await saved(page);
    }
    await page.getByRole('link', { name: /^(Next question|Check your answers)$/ }).click();
  }
  await stands(page);
  await expect(page.getByText('9 of 10 questions have a level.')).toBeVisible();

  await test.step('the overview, the details and the results', async () => {
    await page.getByRole('link', { name: 'Back to the overview' }).click();
    await stands(page);
    await page.getByRole('button', { name: 'Go on to all 30 questions' }).click();
    await stands(page);
    await page.getByRole('link', { name: 'Edit details' }).click();
    await stands(page);
    await page.getByRole('radio', { name: 'The whole group' }).check();
    await stands(page);
    await page.getByRole('radio', { name: 'Me', exact: true }).check();
    await page.getByLabel('Your organisation').fill('');
    await page.getByRole('button', { name: 'Save the details' }).click();
    await stands(page);
    await page.getByLabel('Your organisation').fill('Northmere');
    await page.getByRole('button', { name: 'Save the details' }).click();
    await stands(page);
    await page.getByRole('link', { name: 'Check your answers' }).click();
    await stands(page);
    await page.getByRole('button', { name: 'See your results' }).click();
    await stands(page);
  });

  await test.step('a plan is made, changed and shortened', async () => {
    await page.getByRole('button', { name: 'Make the plan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Five actions');
    await stands(page);
    for (const times of [1, 2]) {
      await page.getByRole('button', { name: 'Drop action 1' }).click();
      await stands(page);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        times === 1 ? 'Four actions' : 'Three actions',
      );
    }
    await page.getByRole('button', { name: 'Put it back' }).first().click();
    await stands(page);
    await page.getByRole('button', { name: /move action 2 up/ }).click();
    await page.getByRole('button', { name: 'Edit action 1' }).click();
    await page.getByRole('dialog').getByLabel('Who leads').fill('');
    await page.getByRole('button', { name: 'Save the action' }).click();
    await stands(page);
    await expect(page.getByText('Nobody yet')).toBeVisible();
    await page.getByRole('region', { name: 'Suggestions' }).getByRole('checkbox').nth(6).click();
    await stands(page);
    await page.getByLabel('Status of action 1').selectOption('Done');
    await page.getByLabel('Roles', { exact: true }).selectOption('Level 1');
    await stands(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download PDF' }).click();
    await download;
    await stands(page);
    await saved(page);
  });

  await test.step('handing over, and the start', async () => {
    await page.getByRole('link', { name: 'Your work' }).click();
    await stands(page);
    await expect(page.getByText('10 of 30 questions answered.')).toBeVisible();
    for (const name of ['Method', 'Privacy', 'Accessibility', 'Licences'])
      await page.getByRole('navigation', { name: 'About' }).getByRole('link', { name }).click();
    await stands(page);
  });
});

test('a comparison that the browser translates goes on working', async ({ page }) => {
  await translated(page);
  await compared(page);
  await stands(page);
  for (const grouping of ['Sector', 'Partner']) {
    await page.getByLabel('Group by').selectOption({ label: grouping });
    await stands(page);
  }
  const hides = page.getByRole('checkbox', { name: /Hide names/ });
  for (const hidden of [true, false]) {
    await hides.setChecked(hidden);
    await stands(page);
  }
  await page.locator('main details summary').first().click();
  await stands(page);
  await page.getByRole('link', { name: 'Your work' }).click();
  await stands(page);
});
