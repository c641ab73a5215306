import { expect, type Page } from '@playwright/test';
import { questionsOf } from './bank.ts';

/** What to choose for a question: a level, don't know (d), not applicable (n), or nothing (-). */
export type Pick = 0 | 1 | 2 | 3 | 4 | 'd' | 'n' | '-';

type SetUp = {
  readonly partnership?: string;
  readonly organisation?: string;
  readonly sector?: string;
  readonly length?: 'quick' | 'full';
  readonly otherPartners?: string;
  /** Where the page is, when it is not at the usual address. */
  readonly address?: string;
};

/** From the first screen to the first question. */
export async function setUp(page: Page, details: SetUp = {}): Promise<void> {
  const {
    partnership = 'Riverside dementia support',
    organisation = 'Wenlow Carers Circle',
    sector = 'Voluntary organisation',
    length = 'full',
    address = './',
  } = details;
  await page.goto(address);
  await page.getByRole('link', { name: 'Start an assessment' }).click();
  await page.getByLabel('Name of your partnership').fill(partnership);
  await page.getByLabel('Your organisation').fill(organisation);
  await page.getByLabel('What kind of organisation is it?').selectOption({ label: sector });
  await page
    .getByRole('radio', { name: length === 'quick' ? /quick check/ : /full assessment/ })
    .check();
  if (details.otherPartners !== undefined)
    await page.getByLabel(/The other partners/).fill(details.otherPartners);
  await page.getByRole('button', { name: 'Start the questions' }).click();
}

/** Opens ‘Say why’, where the note and how one knows stand; leaves it as it is where it is open. */
export async function sayWhy(page: Page): Promise<void> {
  const why = page.locator('details', { hasText: 'Say why' });
  if ((await why.getAttribute('open')) === null) await page.getByText('Say why').click();
}

/** Chooses one answer on the question that is shown. */
export async function pick(
  page: Page,
  question: { question: string; levels: readonly string[] },
  choice: Pick,
): Promise<void> {
  const group = page.getByRole('radiogroup', { name: question.question, exact: true });
  await expect(group).toBeVisible();
  if (choice === '-') return;
  const name =
    choice === 'd'
      ? 'Don’t know'
      : choice === 'n'
        ? 'Doesn’t apply to us'
        : `${choice} ${question.levels[choice] ?? ''}`;
  await group.getByRole('radio', { name, exact: true }).check();
}

/** Answers every question of a length, one choice each, and ends on the page to check the answers. */
export async function answerAll(
  page: Page,
  length: 'quick' | 'full',
  choices: readonly Pick[],
): Promise<void> {
  const questions = questionsOf(length);
  expect(choices).toHaveLength(questions.length);
  for (const [index, question] of questions.entries()) {
    await pick(page, question, choices[index] ?? '-');
    const last = index === questions.length - 1;
    await page
      .getByRole('link', { name: last ? 'Check your answers' : 'Next question', exact: true })
      .click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
}

/** Waits until what is shown is on the disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
}
