import { countedBand } from './support/bank.ts';
import { seedAssessment } from './support/seed.ts';
import { saved } from './support/journey.ts';
import { expect, test } from './support/test.ts';

test('a plan is the user’s own: edits survive a reload and changes of answers', async ({
  page,
}) => {
  const id = await seedAssessment(page, { length: 'full', filled: true });
  await page.goto(`./#/a/${id}/plan`);
  const table = page.getByRole('table', { name: 'Action plan' });
  await expect(table.getByRole('row')).toHaveCount(3);

  const suggestion = page
    .getByRole('region', { name: 'Suggestions' })
    .getByRole('checkbox')
    .first();
  await suggestion.check();
  await expect(table.getByRole('row')).toHaveCount(4);

  await page.getByRole('button', { name: 'Add an action' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save the action' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Enter what you will do');
  await dialog.getByLabel('What we will do').fill('Walk the ward together');
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('You have changes that are not saved.')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(dialog.getByLabel('What we will do')).toHaveValue('Walk the ward together');
  await dialog.getByRole('button', { name: 'Save the action' }).click();
  await expect(table.getByRole('row')).toHaveCount(5);

  await page.getByRole('button', { name: /move action 4 up/ }).click();
  await expect(table.getByRole('row').nth(3)).toContainText('Walk the ward together');
  await page.getByLabel('Status of action 3').selectOption('Done');
  await page.getByRole('button', { name: 'Drop action 1' }).click();
  await expect(table.getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(table.getByRole('row').nth(1)).toContainText('Write to the chair');
  await page.getByRole('region', { name: 'Asks of others' }).getByRole('checkbox').nth(3).check();
  await page.getByLabel('Roles', { exact: true }).selectOption('Level 4');
  await page.getByLabel('Other partners').fill('Riverside Hospitals NHS Trust\nNorthmere Council');
  await saved(page);
  const before = await table.innerText();

  await page.goto(`./#/a/${id}/q/aims-5`);
  await page.getByRole('radio', { name: /^4 / }).check();
  await saved(page);
  await page.goto(`./#/a/${id}/plan`);
  await page.reload();
  expect(await table.innerText()).toBe(before);
  await expect(
    page.getByRole('region', { name: 'Asks of others' }).getByRole('checkbox').nth(3),
  ).toBeChecked();
  await expect(page.getByLabel('Roles', { exact: true })).toHaveValue('4');
  await expect(page.getByLabel('Other partners')).toHaveValue(
    'Riverside Hospitals NHS Trust\nNorthmere Council',
  );
});

test('the example is finished, opens at its results, and says everywhere that it is an example', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(page.getByText('This is an example.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    new RegExp(`areas (is|are) ${countedBand} or better`),
  );
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByText('This is an example.')).toBeVisible();
  await page.getByRole('link', { name: 'Your work' }).click();
  await expect(page.getByText('Example.', { exact: true })).toBeVisible();
});

test('half a date is a problem, and is not left behind without a word', async ({ page }) => {
  const id = await seedAssessment(page, { length: 'full', filled: true });
  await page.goto(`./#/a/${id}/plan`);
  await page.getByRole('button', { name: 'Edit action 1' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Due date').fill('');
  await dialog.getByLabel('Due date').pressSequentially('22');
  await dialog.getByRole('button', { name: 'Save the action' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Enter the whole due date');
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('You have changes that are not saved.')).toBeVisible();
  await dialog.getByLabel('Due date').fill('0027-01-02');
  await dialog.getByRole('button', { name: 'Save the action' }).click();
  await expect(dialog.getByRole('alert').first()).toContainText('between 2000 and 2100');
  await dialog.getByLabel('Due date').fill('2027-01-02');
  await dialog.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByRole('table', { name: 'Action plan' })).toContainText('2 January 2027');
});
