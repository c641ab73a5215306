import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { questionsOf } from './support/bank.ts';
import { pick, saved, setUp } from './support/journey.ts';

const sizes = [
  { size: 'a phone', width: 390, height: 844 },
  { size: 'a hospital laptop', width: 1280, height: 600 },
  { size: 'a laptop', width: 1280, height: 720 },
  { size: 'a projector', width: 1920, height: 1080 },
] as const;

/** What of the question page is not whole in the window, as it opens: by its words. */
function outOfView(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const way = document.querySelector('.way-on')?.getBoundingClientRect();
    const parts = Array.from(
      document.querySelectorAll<HTMLElement>('h1, .level, .apart label, .way-on a'),
    );
    return parts
      .filter((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        // What stands at the foot must not cover what is above it.
        const foot = part.closest('.way-on') === null ? (way?.top ?? 0) : window.innerHeight;
        return top < 0 || bottom > foot + 0.5;
      })
      .map(({ innerText }) => innerText);
  });
}

for (const { size, width, height } of sizes)
  test(`on ${size} each question opens with its five levels, ‘Don’t know’ and the way on in view`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await setUp(page);
    for (const question of questionsOf('full')) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(question.question);
      expect(await outOfView(page), question.question).toEqual([]);
      // Words break where they must: here none has to.
      expect(
        await page
          .locator('.way-on a')
          .first()
          .evaluate((back) => {
            const words = document.createRange();
            words.selectNodeContents(back);
            return words.getClientRects().length;
          }),
      ).toBe(1);
      await page.getByRole('link', { name: /^(Next question|Check your answers)$/ }).click();
    }
  });

test('at 400 % zoom the question itself is in view when it opens', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 180 });
  await setUp(page, { length: 'quick' });
  for (const question of questionsOf('quick')) {
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(question.question);
    await expect(heading).toBeInViewport({ ratio: 0.98 });
    await page.getByRole('link', { name: /^(Next question|Check your answers)$/ }).click();
  }
});

test('a choice and its note push nothing away: the levels stay where they were', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await setUp(page);
  const [first] = questionsOf('full');
  if (first === undefined) throw new Error('The bank is empty.');
  const places = () =>
    page.locator('.level, .apart label').evaluateAll((all) =>
      all.map((each) => {
        const { top, height } = each.getBoundingClientRect();
        // On the page: what has the focus may be brought into view.
        return [Math.round(top + window.scrollY), height];
      }),
    );
  const before = await places();
  for (const choice of [4, 0, 'd', 2] as const) {
    await pick(page, first, choice);
    await saved(page);
    expect(await places()).toEqual(before);
  }
  await page.getByRole('button', { name: 'Clear my answer' }).click();
  await expect(page.getByText('The answer is cleared.')).toBeVisible();
  expect(await places()).toEqual(before);
});
