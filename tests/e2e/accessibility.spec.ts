import {
  noSidewaysScroll,
  nothingFound,
  nothingFoundInAnyLight,
  openAll,
} from './support/accessible.ts';
import { questionsOf } from './support/bank.ts';
import { saved, setUp } from './support/journey.ts';
import { seedAssessment } from './support/seed.ts';
import { expect, test } from './support/test.ts';

test('axe finds nothing on the screens without an assessment, in light and in dark', async ({
  page,
}) => {
  for (const route of [
    '/',
    '/new',
    '/open',
    '/method',
    '/privacy',
    '/accessibility',
    '/licences',
    '/nowhere',
    '/a/unknown',
  ]) {
    await page.goto(`./#${route}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await nothingFoundInAnyLight(page, route);
    await noSidewaysScroll(page, route);
  }
});

for (const length of ['quick', 'full'] as const) {
  for (const filled of [false, true]) {
    test(`axe finds nothing on any screen of a ${filled ? 'filled' : 'empty'} ${length} assessment, in light and in dark`, async ({
      page,
    }) => {
      const id = await seedAssessment(page, { length, filled });
      const [first] = questionsOf(length);
      for (const screen of [
        '',
        '/details',
        `/q/${first?.id ?? ''}`,
        '/q/unknown',
        '/check',
        '/results',
        '/plan',
        '/paper',
        '/share',
      ]) {
        await page.goto(`./#/a/${id}${screen}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await openAll(page);
        await nothingFoundInAnyLight(page, screen);
        await noSidewaysScroll(page, screen);
      }
    });
  }
}

test('axe finds nothing on the form with problems, and on the dialog of an action', async ({
  page,
}) => {
  await page.goto('./#/new');
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await nothingFound(page, 'set up with problems');
  const id = await seedAssessment(page, { length: 'full', filled: true });
  await page.goto(`./#/a/${id}/plan`);
  await page.getByRole('button', { name: 'Add an action' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await nothingFound(page, 'dialog');
});

test('a change of screen moves the focus to its heading, and the skip link to the main part', async ({
  page,
}) => {
  await setUp(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Riverside dementia support' }),
  ).toBeFocused();
  await saved(page);
  await page.getByRole('link', { name: 'Skip to the main part' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/#\/a\//);
});
