// `npm run bench`: how long the page stands still with a national collection, act by act. It prints, and judges nothing.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inMilliseconds } from './figures.mjs';
import { documentOf, openBench } from './open-bench.mjs';
import { someonesAnswers } from './someones-answers.mjs';

const people = 5400;
const partners = 99;
const longestWait = 180_000;
const { bank, questions, browser, app, close } = await openBench();

/** What somebody pastes: one link that is 200 kB long, and a mail of the same length that is full of what looks like links. */
const pasted = {
  'one link of 200 kB': `https://example.org/#/s/${'Ab3-_x9Z'.repeat(25_000)}`,
  'a mail of 200 kB with 2,000 broken links': Array.from(
    { length: 2000 },
    (_, index) => `> See https://example.org/#/s/${`q${index}Zx-_`.repeat(10)} and tell me.\n`,
  ).join(''),
  'a wrapped link of 200 kB': `https://eu.safelinks.example/?url=https%253A%252F%252Fexample.org%252F%2523%252Fs%252F${'Ab3-_x9Z'.repeat(25_000)}&data=05`,
};

const folder = await mkdtemp(join(tmpdir(), 'big-bench-'));
const context = await browser.newContext({ acceptDownloads: true });
const page = await context.newPage();
page.setDefaultTimeout(longestWait);
await page.addInitScript(() => {
  window.tasks = [];
  new PerformanceObserver((list) =>
    window.tasks.push(
      ...list.getEntries().map(({ duration, startTime }) => ({ duration, startTime })),
    ),
  ).observe({ type: 'longtask' });
});

/** Does something, and prints how long the page stood still in one piece, how often over 100 ms, and how long it took in all. */
async function measured(name, act) {
  await page.waitForTimeout(1500);
  const from = await page.evaluate(() => performance.now());
  const began = Date.now();
  await act();
  const took = Date.now() - began;
  await page.waitForTimeout(1500);
  const tasks = await page.evaluate(
    (start) => window.tasks.filter(({ startTime }) => startTime >= start).map((t) => t.duration),
    from,
  );
  const over = tasks.filter((duration) => duration > 100);
  console.log(
    `  ${name.padEnd(46)}${inMilliseconds(Math.max(0, ...tasks)).padStart(9)}, over 100 ms: ${String(over.length).padStart(2)}, in all ${inMilliseconds(took)}`,
  );
}

/** Presses within the page: to aim from outside at one of thousands of buttons takes seconds, and holds up the page. */
const press = (text, selector = 'button') =>
  page.evaluate(
    ([start, what]) =>
      [...document.querySelectorAll(`main ${what}`)]
        .find((each) => each.textContent.trim().startsWith(start))
        .click(),
    [text, selector],
  );
const sees = (selector) => page.locator(selector).first().waitFor();
const link = (name) => page.getByRole('link', { name, exact: true });
const button = (name) => page.getByRole('button', { name });
const heading = (name) => page.getByRole('heading', { name }).first();

try {
  const files = [];
  const documents = Array.from({ length: people }, (_, number) =>
    documentOf(bank, someonesAnswers(questions, number, partners)),
  );
  const whole = join(folder, 'everything.backup.json');
  await writeFile(
    whole,
    JSON.stringify({
      format: 'partnership-readiness/backup',
      formatVersion: 1,
      assessments: documents.map(({ bank: of, assessment }) => ({ bank: of, assessment })),
      comparisons: [],
    }),
  );
  files.push(whole);
  console.log(`\n${people} people of ${partners} partners: the longest task of each act`);
  await page.goto(`${app}#/compare`);
  await page.getByLabel('Name of the comparison').fill('Bench');
  await button('Start a comparison').click();
  await heading('Collect the answers').waitFor();
  for (const [name, text] of Object.entries(pasted)) {
    await measured(`paste ${name}`, async () => {
      await page.evaluate((value) => {
        const field = document.querySelector('#links');
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(
          field,
          value,
        );
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await button('Read the links').click();
      await heading('Nothing has changed yet').waitFor();
    });
    await button(/^Back to the comparison|^Stop, change nothing/)
      .first()
      .click();
    await link('Add assessments').first().click();
    await heading('Collect the answers').waitFor();
  }
  await measured('read one file with all of them', async () => {
    await page.locator('input[type=file]').first().setInputFiles(files);
    await button(/^Bring in/).waitFor();
  });
  await measured('bring them in, until they are saved', async () => {
    await button(/^Bring in/).click();
    await page.locator('#talk').waitFor();
    await page
      .locator('.crumb [role=status]')
      .filter({ hasText: /^\s*Saved/ })
      .waitFor();
  });
  await measured('group by day', async () => {
    await page.getByLabel('Group by').selectOption('date');
    await page.waitForTimeout(500);
  });
  await measured('group by partner again', async () => {
    await page.getByLabel('Group by').selectOption('partner');
    await page.waitForTimeout(500);
  });
  for (const [name, what] of [
    ['Spreadsheet (CSV)', 'spreadsheet'],
    ['Save as a comparison file', 'comparison file'],
    ['Download PDF', 'PDF'],
  ])
    await measured(`make the ${what}`, async () => {
      const downloaded = page.waitForEvent('download', { timeout: longestWait });
      await press(name);
      await (await downloaded).path();
    });
  await measured('hide names', async () => {
    await page.getByLabel('Hide names').check();
    await page.getByText('Partner A').first().waitFor();
  });
  await measured('make the spreadsheet under aliases', async () => {
    const downloaded = page.waitForEvent('download', { timeout: longestWait });
    await press('Spreadsheet (CSV)');
    await (await downloaded).path();
  });
  await measured('partners and rounds', async () => {
    await press('Partners and rounds', 'a');
    await sees('main table.stacks');
  });
  await measured('leave one out', async () => {
    await press('Leave out');
    await sees('main [role=status] button');
  });
  await measured('the joint plan', async () => {
    await press('Comparison', '.crumb a');
    await sees('#talk');
    await press('Make the joint plan', 'a');
    await sees('main .flow button');
  });
  await measured('start again, and open the comparison', async () => {
    await page.goto(`${app}#/compare`);
    await page.reload();
    await link('A comparison with names hidden').click();
    await page.locator('#talk').waitFor();
  });
} finally {
  await rm(folder, { recursive: true });
  await close();
}
