import type { Page } from '@playwright/test';
import { seedAssessment } from './support/seed.ts';
import { expect, test } from './support/test.ts';

/** Closes the tab as a person does. Returns whether the browser asked; it stays open then. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  const asked = page
    .waitForEvent('dialog', { timeout: 3000 })
    .then(async (dialog) => {
      await dialog.dismiss();
      return dialog.type() === 'beforeunload';
    })
    .catch(() => false);
  await page.close({ runBeforeUnload: true });
  return asked;
}

test('what was typed and not saved is asked about before the browser goes back, or closes the tab', async ({
  page,
}) => {
  const id = await seedAssessment(page, { length: 'full', filled: true });
  await page.goto(`./#/a/${id}/results`);
  await page.goto(`./#/a/${id}/plan`);
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('What we will do').pressSequentially('Walk the ward together');
  await expect(page.getByText('What you have typed is not saved yet')).toHaveCount(1);

  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await page.goBack();
  await expect(question).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/a/${id}/plan$`));
  await question.getByRole('button', { name: 'Stay here' }).click();
  await expect(page.getByLabel('What we will do')).toHaveValue('Walk the ward together');
  expect(await asksBeforeClosing(page)).toBe(true);

  await page.goBack();
  await question.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(page.url()).not.toMatch(/plan$/);
  expect(await asksBeforeClosing(page)).toBe(false);
});
