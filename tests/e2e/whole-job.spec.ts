import { bandAt, countedBand, countOf } from './support/bank.ts';
import { answerAll, saved, setUp, type Pick } from './support/journey.ts';
import { readPdf } from './support/read-pdf.ts';
import { expect, test } from './support/test.ts';

// Six choices an area, in the order of the wheel. The figures beside them are worked out by hand.
const choices: readonly Pick[] = [
  ...([4, 3, 3, 2, 3, 3] as const), // 18 ÷ 6 ÷ 4 × 100 = 75
  ...([3, 2, 3, 2, 'n', 3] as const), // 13 ÷ 5 ÷ 4 × 100 = 65
  ...([2, 3, 1, 4, 1, 'd'] as const), // 11 ÷ 5 ÷ 4 × 100 = 55
  ...([1, 1, 0, 2, 2, 'd'] as const), // 6 ÷ 5 ÷ 4 × 100 = 30
  ...([2, 3, 1, '-', 'd', '-'] as const), // three of six: not enough for a score
];

const counted = `${['None', 'One', 'Two', 'Three', 'All'][countOf([75, 65, 55, 30])]} of the four areas that have a score are ${countedBand} or better.`;

test('a board member answers all 30 questions, reads the scores, takes the plan away as a PDF, and finds everything again', async ({
  page,
}) => {
  await setUp(page, {
    organisation: 'Elusen Siân Ŵynne',
    otherPartners: 'Riverside Hospitals NHS Trust\nŁukasz Care',
  });
  await answerAll(page, 'full', choices);
  await expect(page.getByText('24 of 30 questions have a level.')).toBeVisible();
  await page.getByRole('button', { name: 'See your results' }).click();

  await test.step('the headline, by rule', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${counted} Risk sharing is the weakest, at ${bandAt(30)}.`,
    );
    await expect(
      page.getByText(
        'Three answers are ‘don’t know’, two questions are blank and one question doesn’t apply to you.',
      ),
    ).toBeVisible();
  });

  await test.step('the table says the figures worked out by hand', async () => {
    const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
    await expect(row('Shared aims')).toContainText('75');
    await expect(row('Shared aims')).toContainText(bandAt(75));
    await expect(row('Shared aims')).toContainText('6 of 6');
    await expect(row('Roles')).toContainText('65');
    await expect(row('Roles')).toContainText('5 of 6');
    await expect(row('Governance')).toContainText('55');
    await expect(row('Risk sharing')).toContainText('30');
    await expect(row('Risk sharing')).toContainText(bandAt(30));
    await expect(row('Business skills')).toContainText(/not enough answers/i);
    await expect(row('Business skills')).toContainText('3 of 6');
  });

  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Five actions, the next due by /,
  );
  await expect(page.getByRole('table', { name: 'Action plan' }).getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'Edit action 1' }).click();
  await page.getByRole('dialog').getByLabel('Who leads').fill('Finance lead, Łucja Wiśniewska');
  await page.getByRole('dialog').getByLabel('Due date').fill('2027-02-28');
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByRole('cell', { name: /Łucja Wiśniewska/ })).toBeVisible();
  await saved(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PDF' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);

  await test.step('the PDF says the same', async () => {
    const { text, info, outline, pages } = await readPdf(await file.path());
    for (const said of [
      'Riverside dementia support',
      'Elusen Siân Ŵynne',
      'Łukasz Care',
      'Finance lead, Łucja Wiśniewska',
      '28 February 2027',
      counted,
      'Riverside Hospitals NHS Trust',
      `Page 1 of ${pages.length}`,
      `Page ${pages.length} of ${pages.length}`,
      'Not made or endorsed by the NHS or by government',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(new RegExp(`Shared aims\\s+75\\s+${bandAt(75)}`));
    expect(text).toMatch(new RegExp(`Roles\\s+65\\s+${bandAt(65)}`));
    expect(text).toMatch(new RegExp(`Governance\\s+55\\s+${bandAt(55)}`));
    expect(text).toMatch(new RegExp(`Risk sharing\\s+30\\s+${bandAt(30)}`));
    expect(text).toMatch(/not enough answers/i);
    expect(info['Title']).toContain('Riverside dementia support');
    expect(info['Language']).toBe('en-GB');
    expect(outline.length).toBeGreaterThan(3);
  });

  await page.reload();
  await expect(page.getByRole('cell', { name: /Łucja Wiśniewska/ })).toBeVisible();
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Riverside dementia support' })).toBeVisible();
  await expect(page.getByText('28 of 30 questions answered.')).toBeVisible();
});
