import { setUp } from './support/journey.ts';
import { expect, test } from './support/test.ts';

test('a double click on the way to a question answers none and leaves none out, nor does Enter that is held down', async ({
  page,
}) => {
  await setUp(page);
  await page.goBack();
  await page.getByLabel('Name of your partnership').fill('Riverside dementia support');
  await page.getByLabel('Your organisation').fill('Wenlow Carers Circle');
  await page.getByLabel('What kind of organisation is it?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Start the questions' }).dblclick();
  const at = (number: number) =>
    page.getByText(`question ${number} of 6`, { exact: false }).first();
  await expect(at(1)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await page.getByRole('link', { name: 'Next question' }).dblclick();
  await expect(at(2)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await page.locator('.levels').getByRole('radio').first().focus();
  for (let times = 0; times < 12; times++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(at(3)).toBeVisible();

  await page.locator('.levels').getByRole('radio').first().focus();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Clear my answer' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});
