import { questionsOf } from './support/bank.ts';
import { saved, sayWhy } from './support/journey.ts';
import { tabTo } from './support/tab-to.ts';
import { expect, test } from './support/test.ts';

test('the whole job is done with the keyboard alone', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, /^Start an assessment$/);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeFocused();
  await tabTo(page, /Name of your partnership/);
  await page.keyboard.type('Riverside dementia support');
  await tabTo(page, /Your organisation/);
  await page.keyboard.type('Wenlow Carers Circle');
  await tabTo(page, /What kind of organisation is it/);
  await page.keyboard.type('Vol');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /quick check/ })).toBeChecked();
  await tabTo(page, /^Start the questions$/);
  await page.keyboard.press('Enter');

  const questions = questionsOf('quick');
  for (const [index, question] of questions.entries()) {
    const group = page.getByRole('radiogroup', { name: question.question, exact: true });
    await expect(group).toBeVisible();
    // The first page puts the focus on its heading; Enter in a group then goes from group to group.
    if (index === 0) await tabTo(page, new RegExp(`^0 `));
    const key = ['0', '1', '2', '3', '4', 'd'][index % 6] ?? '2';
    await page.keyboard.press(key);
    await expect(group.getByRole('radio', { checked: true })).toHaveCount(1);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
  await tabTo(page, /^See your results$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Make the plan$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Edit action 1$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /Who leads/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Chair of trustees');
  await tabTo(page, /^Save the action$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit action 1' })).toBeFocused();
  await expect(page.getByRole('cell', { name: 'Chair of trustees' })).toBeVisible();
  await tabTo(page, /Down: move action 1 down/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').nth(2)).toContainText('Chair of trustees');
  await saved(page);

  await page.getByRole('heading', { level: 1 }).focus();
  const download = page.waitForEvent('download');
  await tabTo(page, /^Download PDF$/);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

test('the answer keys leave the note alone, and work on the whole page only when switched on', async ({
  page,
}) => {
  await page.goto('./#/new');
  await page.getByLabel('Name of your partnership').fill('Riverside');
  await page.getByLabel('Your organisation').fill('Wenlow');
  await page.getByLabel('What kind of organisation is it?').selectOption('voluntary');
  await page.getByRole('button', { name: 'Start the questions' }).click();
  const checked = page.getByRole('radiogroup').getByRole('radio', { checked: true });
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('3');
  await expect(checked).toHaveCount(0);
  await page.getByText('Answer with the keyboard').click();
  await page.getByLabel('Use these keys anywhere on the page').check();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: /^3 / })).toBeChecked();
  await sayWhy(page);
  await page.getByLabel(/What makes you say so/).fill('');
  await page.getByLabel(/What makes you say so/).press('1');
  await expect(page.getByRole('radio', { name: /^3 / })).toBeChecked();
  await page.getByLabel(/What makes you say so/).press('Enter');
  await expect(page.getByLabel(/What makes you say so/)).toHaveValue('1\n');
});
