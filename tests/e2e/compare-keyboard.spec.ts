import type { Page } from '@playwright/test';
import { asFiles, compared } from './support/comparison.ts';
import { tabTo } from './support/tab-to.ts';
import { expect, test } from './support/test.ts';
import { workshop, type Person } from './support/workshop.ts';

const people = workshop();

/** Whoever presses a key is somewhere on the page afterwards, not back at its very beginning. */
async function focusIsKept(page: Page, after: string): Promise<void> {
  // The browser moves the focus when the next picture is drawn.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await expect
    .configure({ soft: true, timeout: 2000 })
    .poll(() => page.evaluate(() => document.activeElement?.tagName), {
      message: `focus after: ${after}`,
    })
    .not.toBe('BODY');
}

async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name, 200);
  await page.keyboard.press(key);
  await focusIsKept(page, String(name));
}

test('two assessments on the device are compared, looked at from all sides and planned for with the keyboard alone', async ({
  page,
}) => {
  await page.goto('./#/open');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(asFiles(people.slice(4, 6)));
  await page.getByRole('button', { name: 'Bring in two assessments' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
  await press(page, /^Compare partners$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Compare partners' })).toBeFocused();
  await tabTo(page, /Name of the comparison/);
  await page.keyboard.type('Riverside, autumn workshop');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Collect the answers' })).toBeFocused();
  await press(page, /^Choose all two$/);
  await press(page, /^Add two$/);
  await expect(
    page.getByRole('heading', { level: 1, name: /^(You|There is no area) / }),
  ).toBeFocused();

  await test.step('a line of the radar goes and comes back', async () => {
    const line = page.getByRole('button', { name: 'Wenlow Carers Circle' });
    await press(page, /^Wenlow Carers Circle$/, 'Space');
    await expect(line).toHaveAttribute('aria-pressed', 'false');
    await expect(
      page.getByText('1 of 2 lines are shown. Hidden: Wenlow Carers Circle.'),
    ).toBeAttached();
    await expect(line).toBeFocused();
    await page.keyboard.press('Space');
    await expect(line).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('a question opens to its dots, and its table can be reached', async () => {
    const question = page.locator('details.qopen').first();
    const title = await question.locator('.qtitle').innerText();
    await press(page, new RegExp(`^${title}`));
    await expect(question).toHaveAttribute('open');
    await expect(
      question.getByRole('table', { name: 'How many chose which answer' }),
    ).toBeVisible();
    // One person a partner: whose gap it is stands before the table, with its working behind a summary.
    await page.keyboard.press('Tab');
    await expect(question.getByText('How do you tell whose gap it is?')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(question.getByRole('region', { name: /^Answers to/ })).toBeFocused();
  });

  await test.step('the picture is grouped by sector, and by respondent, and back', async () => {
    await page.getByRole('heading', { level: 1 }).focus();
    const grouping = page.getByLabel('Group by');
    await tabTo(page, /^Group by/);
    for (const name of ['Sector', 'Respondent', 'Partner']) {
      await page.keyboard.type(name.slice(0, 3));
      await focusIsKept(page, `group by ${name}`);
      await expect(grouping.locator('option:checked')).toHaveText(name);
      await expect(grouping).toBeFocused();
      // What is typed soon after is taken for the same word.
      await page.waitForTimeout(1200);
    }
  });

  await page.getByRole('heading', { level: 1 }).focus();
  await press(page, /^Make the joint plan$/);
  await expect(
    page.getByRole('heading', { level: 1, name: 'There is no joint plan yet' }),
  ).toBeFocused();
  await press(page, /^Make the plan$/);
  await expect(page.getByRole('table', { name: 'Joint plan' }).getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('heading', { level: 1, name: /^Five actions/ })).toBeFocused();
});

const as = (
  person: Person | undefined,
  partner: string,
  day = '2026-11-10',
  sector = 'voluntary',
): Person => {
  if (person === undefined) throw new Error('Nobody is there.');
  return {
    ...person,
    id: `${person.id.slice(0, 24)}${day.replaceAll('-', '')}0000`,
    partner,
    spelled: partner,
    day,
    sector,
    role: 'Chair',
  };
};

test.describe('the focus stays on the page when what was pressed goes away', () => {
  test('on the page of partners: merging, undoing, splitting, declining, choosing a sector, leaving out, taking out', async ({
    page,
  }) => {
    await compared(page, [
      as(people[0], 'Riverside Trust'),
      as(people[1], 'Riverside NHS Trust'),
      as(people[2], 'Wenlow'),
      as(people[3], 'Wenlow', '2026-11-10', 'local-authority'),
    ]);
    await page.getByRole('link', { name: 'Partners and rounds' }).focus();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Partners and rounds' }),
    ).toBeFocused();
    for (const action of [
      /^Merge into ‘Riverside Trust’$/,
      /^Undo/,
      /^They are two/,
      /^Voluntary organisation$/,
      /^Leave out.*Chair/,
      /^Count it again/,
      /^Take out.*Chair/,
      /^Undo/,
    ]) {
      await test.step(String(action), async () => {
        await page.getByRole('heading', { level: 1 }).focus();
        await tabTo(page, action, 100);
        await page.keyboard.press('Space');
        await focusIsKept(page, String(action));
      });
    }
  });

  for (const [what, action] of [
    ['taking the offer of rounds', 'Put them in two rounds'],
    ['declining the offer of rounds', 'Leave them as they are'],
    ['showing the rest of a group', 'Show'],
  ] as const) {
    test(`on the picture: ${what}`, async ({ page }) => {
      const first = people.slice(0, 10);
      await compared(page, [
        ...first,
        ...first.slice(0, 5).map((person): Person => ({
          ...person,
          id: person.id.replace(/^.{8}/, 'ffffffff'),
          day: '2027-05-20',
        })),
      ]);
      await page
        .getByRole('button', { name: new RegExp(`^${action}`) })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await focusIsKept(page, action);
    });
  }

  test('on the picture: undoing the rounds', async ({ page }) => {
    const first = people.slice(0, 10);
    await compared(page, [
      ...first,
      ...first.slice(0, 5).map((person): Person => ({
        ...person,
        id: person.id.replace(/^.{8}/, 'ffffffff'),
        day: '2027-05-20',
      })),
    ]);
    await page.getByRole('button', { name: 'Put them in two rounds' }).click();
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await focusIsKept(page, 'Undo');
  });
});
