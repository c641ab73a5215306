import { questionsOf } from './support/bank.ts';
import { answerAll, pick, saved, setUp, sayWhy } from './support/journey.ts';
import { expect, test } from './support/test.ts';

test('a quick check gives a first impression, and goes on to the full assessment with its answers kept', async ({
  page,
}) => {
  await setUp(page, { length: 'quick', sector: 'NHS trust' });
  await answerAll(page, 'quick', [2, 2, 3, 3, 1, 1, 0, 2, 4, 4]);
  await page.getByRole('button', { name: 'See your results' }).click();
  await expect(page.getByText(/first impression/i).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Governance/ })).toContainText('25');
  await expect(page.getByRole('row', { name: /Governance/ })).not.toContainText(/close|firm/i);

  await page.getByRole('button', { name: 'Go on to all 30 questions' }).click();
  await expect(page.getByText('2 of 6 answered').first()).toBeVisible();
  const firstBlank = questionsOf('full').find(({ quick }) => !quick);
  await page.getByRole('link', { name: /^Go on with/ }).click();
  await expect(
    page.getByRole('radiogroup', { name: firstBlank?.question ?? '', exact: true }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('link', { name: 'Check your answers' }).click();
  await expect(page.getByText('10 of 30 questions have a level.')).toBeVisible();
});

test('an assessment left in the middle is taken up again at the same place after a reload', async ({
  page,
}) => {
  await setUp(page);
  const [first, second, third] = questionsOf('full');
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('The bank is too small.');
  await pick(page, first, 2);
  await page.getByRole('link', { name: 'Next question' }).click();
  await pick(page, second, 'd');
  await sayWhy(page);
  await page.getByLabel(/What makes you say so/).fill('Ask the chair <b>soon</b> & “well”');
  await page.getByRole('link', { name: 'Next question' }).click();
  await expect(page.getByRole('radiogroup', { name: third.question })).toBeVisible();
  await saved(page);

  await page.reload();
  await expect(page.getByRole('radiogroup', { name: third.question })).toBeVisible();
  await page.goto('./');
  await page.getByRole('link', { name: /^Go on/ }).click();
  await expect(page.getByRole('radiogroup', { name: third.question })).toBeVisible();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Don’t know' })).toBeChecked();
  await expect(page.getByLabel(/What makes you say so/)).toHaveValue(
    'Ask the chair <b>soon</b> & “well”',
  );
});

test('the details of set-up can be corrected later', async ({ page }) => {
  await setUp(page);
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('link', { name: 'Edit details' }).click();
  await page.getByLabel('Your organisation').fill('Wenlow Carers');
  await page.getByRole('radio', { name: 'Our organisation' }).check();
  await page.getByRole('button', { name: 'Save the details' }).click();
  await expect(
    page.getByText('Wenlow Carers. Answered for the organisation, full assessment.'),
  ).toBeVisible();
});
