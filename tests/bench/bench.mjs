// `npm run bench`: how the page bears 2,000 stored assessments, beside one, in one run of one browser. It prints, and judges nothing.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { createServer, preview } from 'vite';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';
import { run } from '../../scripts/install-if-needed.mjs';

const times = 9;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const inMilliseconds = (value) => `${value.toFixed(0)} ms`;

if (!existsSync('dist/index.html')) run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn']);
const modules = await createServer({ configFile: false, logLevel: 'error', server: { middlewareMode: true, ws: false }, appType: 'custom', optimizeDeps: { noDiscovery: true } });
const { bank } = await modules.ssrLoadModule('/tests/e2e/support/bank.ts');
await modules.close();
const questions = bank.areas.flatMap((area) => area.questions);

const served = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const address = served.resolvedUrls.local[0];
const executablePath = findOrInstallBrowser();
const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'] });

function recordNumber(number) {
  const id = randomUUID();
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  const answers = Object.fromEntries(questions.map((question, index) => [question.id, { level: (index + number) % 5, note: 'A note of some length, as people write them.' }]));
  return { id, document: { format: 'partnership-readiness/assessment', formatVersion: 1, bank: { id: bank.id, version: bank.version }, assessment: { id, partnership: `Partnership ${number}`, partner: { name: 'Wenlow Carers Circle', sector: 'voluntary' }, respondent: { kind: 'individual' }, length: 'full', createdAt: at, updatedAt: at, answers } } };
}

async function measure(count) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const records = Array.from({ length: count }, (_, number) => recordNumber(number));
  await page.evaluate(async (all) => {
    const database = await new Promise((resolve) => { const request = indexedDB.open('partnership-readiness'); request.onsuccess = () => resolve(request.result); });
    const transaction = database.transaction('assessments', 'readwrite');
    for (const record of all) transaction.objectStore('assessments').put(record);
    await new Promise((resolve) => { transaction.oncomplete = resolve; });
    database.close();
  }, records);

  const starts = [];
  for (let time = 0; time < times; time += 1) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('.row-kept').first().waitFor();
    // Until the list is drawn and the page answers to a press: two frames after the first row.
    starts.push(await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))))));
  }

  await page.goto(`${address}#/a/${records.at(-1).id}/q/${questions[0].id}`);
  await page.getByRole('radio').first().waitFor();
  const answers = [];
  for (let time = 0; time < times * 2; time += 1) {
    answers.push(await page.evaluate(async (choice) => {
      const before = performance.now();
      document.querySelectorAll('.level input')[choice].click();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return performance.now() - before;
    }, time % 5));
  }
  await context.close();
  return { start: median(starts), answer: median(answers) };
}

const one = await measure(1);
const many = await measure(2000);
console.log(`Medians of ${times} starts and ${times * 2} answers, ${browser.version()}, ${new Date().toISOString().slice(0, 10)}`);
console.log(`From opening the page to a list that can be used: ${inMilliseconds(one.start)} with one assessment, ${inMilliseconds(many.start)} with 2,000 (${(many.start / one.start).toFixed(1)} times)`);
console.log(`From a choice to the next frame that shows it: ${inMilliseconds(one.answer)} with one, ${inMilliseconds(many.answer)} with 2,000 (${(many.answer / one.answer).toFixed(1)} times)`);
await browser.close();
await served.close();
process.exit(0);
