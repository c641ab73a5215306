import type { Page } from '@playwright/test';
import { answersFile } from './support/answers-file.ts';
import { newerMinor, olderMajor } from './support/bank.ts';
import { startComparison } from './support/comparison.ts';
import { expect, test } from './support/test.ts';

type File = ReturnType<typeof answersFile>;

/** A comparison of these files, on its picture. Returns its address after `#`. */
async function comparedFiles(page: Page, files: readonly File[]): Promise<string> {
  await startComparison(page, 'Cases');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
  await page.getByRole('button', { name: /^Bring in/ }).click();
  await expect(page.getByLabel('Group by')).toBeVisible();
  return new URL(page.url()).hash.slice(1);
}

const scores = (page: Page) => page.getByRole('table', { name: 'Scores by area' });
const row = (page: Page, name: string | RegExp) => scores(page).getByRole('row', { name });
/** The table of one question that has been opened. */
const firstQuestion = (page: Page) => page.locator('details.qopen').first();

test('ten partners have no radar but a sentence, and stand as the rows of the table; each has a dot and a place in the report', async ({
  page,
}) => {
  const names = Array.from({ length: 10 }, (_, index) => `Partner number ${index + 1}`);
  await comparedFiles(
    page,
    names.map((partner, index) =>
      answersFile({ partner, role: 'Chair', choose: ([0, 1, 2, 3, 4] as const)[index % 5] ?? 0 }),
    ),
  );
  await expect(page.getByText('Ten partners, ten assessments.')).toBeVisible();
  await expect(
    page.getByText(
      'There are 10 to compare. A radar shows no more than 8 apart, so the table and the dots below say it.',
    ),
  ).toBeVisible();
  await expect(page.locator('.radar')).toHaveCount(0);
  await expect(scores(page).getByRole('rowheader')).toHaveText(['Lowest to highest', ...names]);
  await expect(row(page, /^Partner number 2\b/).getByRole('cell')).toHaveText([
    '1',
    ...Array.from({ length: 5 }, () => /^25/),
  ]);
  await expect(row(page, /^Lowest to highest/)).toContainText(/0\D+100/);
  await firstQuestion(page).locator('summary').click();
  await expect(
    firstQuestion(page).getByRole('img', { name: /Partner number 10: level 4/ }),
  ).toBeVisible();
  await expect(firstQuestion(page).locator('dd').last()).toHaveText('ten people of ten partners');
  await page.getByRole('link', { name: 'Print the report' }).click();
  await expect(page.getByText('Partner number 10').first()).toBeVisible();
});

test('one partner alone: its people are compared with each other, and no class needs a second partner', async ({
  page,
}) => {
  await comparedFiles(page, [
    answersFile({ partner: 'Wenlow', role: 'Chair', choose: 0 }),
    answersFile({ partner: 'Wenlow', role: 'Nurse', choose: 4 }),
  ]);
  await expect(
    page.getByText('Only Wenlow has answered, so its people are compared with each other.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
    '1. People see this differently',
  );
  await expect(page.getByText('Split views: 30 questions.')).toBeVisible();
  await firstQuestion(page).locator('summary').click();
  const figures = firstQuestion(page).locator('dd');
  await expect(figures).toHaveText([
    '2.0',
    '2.0 to 2.0',
    'n/e',
    '0.00',
    'two people of one partner',
  ]);
});

test('a partner with only don’t-knows has no score and no dot, and is named; a respondent without a role is told apart', async ({
  page,
}) => {
  const address = await comparedFiles(page, [
    answersFile({ partner: 'Wenlow', choose: 3 }),
    answersFile({ partner: 'Wenlow', choose: 1 }),
    answersFile({ partner: 'Northmere', role: 'Chair', choose: 'dont-know' }),
  ]);
  await expect(
    page.getByText(
      'Northmere gave no answer with a level, so there is no score and no dot, only what is not known.',
    ),
  ).toBeVisible();
  await expect(
    row(page, /^Shared aims/)
      .getByRole('cell')
      .nth(2),
  ).toContainText('not enough answers');
  await expect(page.getByText(/^Northmere: shared aims .*don’t know/)).toBeVisible();
  await firstQuestion(page).locator('summary').click();
  await expect(firstQuestion(page).locator('.plot')).toHaveAttribute(
    'aria-label',
    'Wenlow: levels 1 and 3; don’t know: 1 person.',
  );
  await page.getByLabel('Group by').selectOption('Respondent');
  await expect(page.getByRole('button', { name: 'No role given 1, Wenlow' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'No role given 2, Wenlow' })).toBeVisible();
  await page.goto(`./#${address}/partners`);
  await expect(
    page.getByRole('table', { name: 'Assessments of Wenlow' }).getByRole('rowheader'),
  ).toHaveText(['No role given 1', 'No role given 2']);
});

test('quick beside full, unfinished, another name of the partnership, an organisation beside a person, and a newer question are each said', async ({
  page,
}) => {
  const address = await comparedFiles(page, [
    answersFile({ partner: 'Wenlow', role: 'Chair', length: 'quick', choose: 2 }),
    answersFile({ partner: 'Northmere', role: 'Nurse', choose: 3 }),
    answersFile({
      partner: 'Northmere',
      role: 'Finance lead',
      partnership: 'Riverside memory clinic',
      choose: (index) => (index < 20 ? 3 : undefined),
    }),
    answersFile({ partner: 'Northmere', kind: 'organisation', choose: 3 }),
    answersFile({
      partner: 'Łucja Surgeries',
      role: 'Doctor',
      bank: newerMinor,
      beyond: { 'aims-99': { level: 4 } },
      choose: 3,
    }),
  ]);
  for (const sentence of [
    'Some people took the quick check. So only its ten questions, which everybody was asked, are compared here.',
    'One assessment answers questions that this page does not have yet. They are kept, and not compared.',
    'One person left one question or more blank, so the assessment is unfinished. What was answered counts.',
    'For Northmere, one answer was given for the organisation, beside answers of single people. It counts as one person’s.',
    'Not everybody gave the partnership the same name: ‘Riverside dementia support’ and ‘Riverside memory clinic’. They are compared all the same.',
  ])
    await expect(page.getByText(sentence)).toBeVisible();
  await page.getByRole('button', { name: 'Open all questions' }).click();
  await expect(page.locator('details.qopen')).toHaveCount(10);

  // Once the quick check and the unfinished one are left out, everything is compared, and their sentences are gone.
  await page.goto(`./#${address}/partners`);
  await expect(page.getByRole('row', { name: /Finance lead/ })).toContainText(
    'Unfinished: 20 of 30 questions answered.',
  );
  await expect(page.getByRole('row', { name: /Doctor/ })).toContainText(
    'Answers questions that this page does not have: those are kept and not compared.',
  );
  await page.getByRole('button', { name: /^Leave out\s*: Chair$/ }).click();
  await page.getByRole('button', { name: /^Leave out\s*: Finance lead$/ }).click();
  await page.getByRole('link', { name: 'Comparison', exact: true }).click();
  await expect(
    page.getByText('Two assessments are left out because you chose so: Wenlow and Northmere.'),
  ).toBeVisible();
  await expect(page.getByText('Some people took the quick check.')).toBeHidden();
  await expect(page.getByText(/is unfinished/)).toBeHidden();
  await expect(page.getByText('Not everybody gave the partnership the same name')).toBeHidden();
  await page.getByRole('button', { name: 'Open all questions' }).click();
  await expect(page.locator('details.qopen')).toHaveCount(30);
});

test('what another bank or another major version asked, and an example, are left out and named, before and after', async ({
  page,
}) => {
  await startComparison(page, 'Cases');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      answersFile({ partner: 'Wenlow', role: 'Chair', choose: 2 }),
      answersFile({ partner: 'Northmere', role: 'Chair', choose: 2 }),
      answersFile({
        partner: 'Older Trust',
        bank: olderMajor,
        choose: 2,
      }),
      answersFile({ partner: 'Other Trust', bank: { id: 'another', version: '1.0.0' }, choose: 2 }),
      answersFile({ partner: 'Made-up Trust', example: true, choose: 2 }),
    ]);
  const rows = (name: string) => page.getByRole('row', { name: new RegExp(name) });
  await expect(rows('Older Trust')).toContainText(
    'It was answered with other questions and cannot be compared.',
  );
  await expect(rows('Other Trust')).toContainText(
    'It was answered with other questions and cannot be compared.',
  );
  await expect(rows('Made-up Trust')).toContainText(
    'It is an example: its answers are made up, so it is not compared.',
  );
  await page.getByRole('button', { name: 'Bring in two assessments' }).click();
  await expect(page.getByText('Two partners, two assessments.')).toBeVisible();
});

test('one partner with two sectors: the user is asked, the answer holds, and it can be undone', async ({
  page,
}) => {
  await startComparison(page, 'Cases');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      answersFile({ partner: 'Wenlow', sector: 'voluntary', role: 'Chair', choose: 2 }),
      answersFile({ partner: 'WENLOW', sector: 'local-authority', role: 'Nurse', choose: 3 }),
      answersFile({ partner: 'Northmere', sector: 'local-authority', role: 'Chair', choose: 3 }),
    ]);
  await page.getByRole('button', { name: 'Bring in three assessments' }).click();
  await page.getByRole('link', { name: 'Partners and rounds' }).click();
  const wenlow = page.getByRole('region', { name: 'Wenlow' });
  const asked = wenlow.getByRole('group', { name: /^Which sector is right\?/ });
  await expect(asked).toContainText('Until you say, it counts as voluntary organisation.');
  await asked.getByRole('button', { name: 'Local authority' }).click();
  await expect(page.getByText('‘Wenlow’ counts as local authority.')).toBeVisible();
  await expect(asked).toBeHidden();
  await page.getByRole('link', { name: 'Comparison', exact: true }).click();
  await page.getByLabel('Group by').selectOption('Sector');
  await expect(page.getByText('Two partners, three assessments, in one sector.')).toBeVisible();
  await page.goBack();
  await expect(asked).toBeHidden();

  await wenlow.getByText('Is this the same as another partner?').click();
  await wenlow.getByLabel(/Merge into another partner/).selectOption('Northmere');
  await wenlow.getByRole('button', { name: /^Merge/ }).click();
  await expect(wenlow).toBeHidden();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(wenlow).toBeVisible();
});

test('the choice of a sector is undone at once, and the question comes back', async ({ page }) => {
  const address = await comparedFiles(page, [
    answersFile({ partner: 'Wenlow', sector: 'voluntary', role: 'Chair', choose: 2 }),
    answersFile({ partner: 'Wenlow', sector: 'local-authority', role: 'Nurse', choose: 3 }),
  ]);
  await page.goto(`./#${address}/partners`);
  const asked = page.getByRole('group', { name: /^Which sector is right\?/ });
  await asked.getByRole('button', { name: 'Local authority' }).click();
  await expect(asked).toBeHidden();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(asked).toContainText('Until you say, it counts as voluntary organisation.');
});

test('what was agreed together is drawn as a double ring, listed beside the partners, and counts for none', async ({
  page,
}) => {
  const partners = [
    answersFile({ partner: 'Wenlow', role: 'Chair', choose: 1 }),
    answersFile({ partner: 'Northmere', role: 'Chair', choose: 2 }),
  ];
  const address = await comparedFiles(page, partners);
  const before = await row(page, /^Shared aims/)
    .getByRole('cell')
    .allInnerTexts();
  await page.getByRole('link', { name: 'Add assessments' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      answersFile({ kind: 'consensus', day: '2026-11-12', choose: 4 }),
      answersFile({ kind: 'consensus', day: '2026-11-11', choose: 3 }),
    ]);
  await expect(
    page.getByText(
      'Agreed by the whole group: it is drawn beside the partners and counts for none.',
    ),
  ).toHaveCount(2);
  await page.getByRole('button', { name: 'Bring in two assessments' }).click();

  await expect(page.getByText('Two partners, two assessments.')).toBeVisible();
  await expect(
    page.getByText('Of two agreed results the latest is drawn. Earlier: 11 November 2026.'),
  ).toBeVisible();
  const after = await row(page, /^Shared aims/)
    .getByRole('cell')
    .allInnerTexts();
  expect(after.slice(0, 3)).toEqual(before);
  expect(after[3]).toMatch(/^100\b/);
  await expect(scores(page).getByRole('columnheader', { name: 'Agreed together' })).toBeAttached();
  await expect(page.getByRole('button', { name: 'Agreed together' })).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Radar of 5 areas\. .*Agreed together: shared aims 100/ }),
  ).toBeVisible();
  // Two circles in one path, one inside the other, where a partner has one.
  const marker = (name: string) => page.getByRole('button', { name }).locator('path.mark');
  await expect(marker('Agreed together')).toHaveAttribute('d', /^M[^M]*a[^M]*Z?M[^M]*a[^M]*Z$/);
  await expect(marker('Wenlow')).toHaveAttribute('d', /^M[^M]+$/);

  await firstQuestion(page).locator('summary').click();
  await expect(firstQuestion(page).locator('.plot')).toHaveAttribute(
    'aria-label',
    /Wenlow: level 1; Northmere: level 2\. Agreed together: level 4\./,
  );
  await expect(firstQuestion(page).locator('dd')).toHaveText([
    '1.5',
    '1.0 to 2.0',
    '1.0 levels',
    /^0\.\d\d$/,
    'two people of two partners',
  ]);
  await expect(firstQuestion(page).getByRole('row', { name: /What you agreed\./ })).toContainText(
    '4',
  );
  await page.goto(`./#${address}/plan`);
  await expect(page.getByText('You have an agreed result.')).toBeVisible();
  await page.goto(`./#${address}/partners`);
  await expect(
    page.getByRole('region', { name: 'Agreed together' }).getByRole('rowheader'),
  ).toHaveCount(2);
});

test('an agreed result alone has a picture of its own, and nothing to compare is said', async ({
  page,
}) => {
  await startComparison(page, 'Cases');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([answersFile({ kind: 'consensus', choose: 4 })]);
  await page.getByRole('button', { name: 'Bring in one assessment' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Only what you agreed together is here.' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Partners and rounds' }).click();
  await expect(
    page.getByRole('region', { name: 'Agreed together' }).getByRole('rowheader'),
  ).toHaveText(/^The whole group/);
});

test('a later round with an agreed result alone says so, and leads to that result and back to the round before', async ({
  page,
}) => {
  const address = await comparedFiles(page, [
    answersFile({ partner: 'Wenlow', role: 'Chair', choose: 1 }),
    answersFile({ partner: 'Northmere', role: 'Chair', choose: 4 }),
    answersFile({ kind: 'consensus', choose: 3 }),
  ]);
  await page.goto(`./#${address}/partners`);
  await page
    .getByRole('region', { name: 'Agreed together' })
    .getByRole('combobox')
    .selectOption('2');
  await page.getByRole('link', { name: 'Comparison', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Only what you agreed together is here.' }),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'See the results of what you agreed' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as a comparison file' })).toBeVisible();
  await page.getByLabel('Round').selectOption('1');
  await expect(row(page, /^Shared aims/)).toContainText(/25\D.*100/);
});

test('partners of which some have no marker of their own stand under their names, as rows', async ({
  page,
}) => {
  const names = Array.from({ length: 10 }, (_, index) => `Partner number ${index + 1}`);
  const address = await comparedFiles(
    page,
    names.map((partner) => answersFile({ partner, role: 'Chair', choose: 2 })),
  );
  await page.goto(`./#${address}/partners`);
  for (const name of names.slice(0, 7))
    await page
      .getByRole('region', { name, exact: true })
      .getByRole('button', { name: /^Leave out/ })
      .click();
  await page.getByRole('link', { name: 'Comparison', exact: true }).click();
  await expect(
    page.getByText('Only the first 8 partners of a comparison have a marker of their own', {
      exact: false,
    }),
  ).toBeVisible();
  await expect(scores(page).getByRole('rowheader')).toHaveText([
    'Lowest to highest',
    ...names.slice(7),
  ]);
});
