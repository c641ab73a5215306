// `npm run kill`: the browser is killed again and again at the moment it says that an answer is saved, and every
// answer that it said was saved must be there when it is started again.
//   --times 50   how often    --seed 7   the same moments again    --dist folder   that build, not one of the project as it stands
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';

const root = join(import.meta.dirname, '..', '..');
const { values: options } = parseArgs({
  options: {
    times: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    dist: { type: 'string' },
  },
});
const times = Number(options.times);
const seed = Number(options.seed);
const dist =
  options.dist === undefined ? mkdtempSync(join(tmpdir(), 'kill-dist-')) : resolve(options.dist);
if (options.dist === undefined)
  process.on('exit', () => rmSync(dist, { recursive: true, force: true }));
if (!Number.isInteger(times) || times < 1 || !Number.isInteger(seed)) {
  console.error('--times and --seed take whole numbers, --times at least 1.');
  process.exit(2);
}

/** Numbers from 0 up to 1 that a seed repeats (mulberry32). */
function randomFrom(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = randomFrom(seed);
const below = (limit) => Math.floor(random() * limit);

/** Tries again and again until there is a value; for what the browser does in its own time, such as to start. */
async function eventually(what, attempt) {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = attempt();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

const program = findOrInstallBrowser() ?? chromium.executablePath();
const profile = mkdtempSync(join(tmpdir(), 'kill-profile-'));
const isRoot = process.getuid?.() === 0;
let running;

/** The processes of the browser that are still there, by the profile in their command line (Linux only). */
function leftOver() {
  if (process.platform !== 'linux') return [];
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(profile) && !/^\s*\d+\s+Z/.test(line));
}

/** Starts the browser as a process group of its own, on the profile as it was left. */
async function startBrowser() {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    program,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--hide-crash-restore-bubble',
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise((done) => child.once('exit', done));
  running = { child, gone };
  const port = await eventually('the browser to start', () =>
    existsSync(portFile) ? /^\d+\n/.exec(readFileSync(portFile, 'utf8'))?.[0].trim() : undefined,
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  return { browser, page: await context.newPage() };
}

/** Kills every process of the browser at once; nothing gets to tidy up. */
function signalKill() {
  if (running === undefined) return;
  const { child } = running;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else process.kill(-child.pid, 'SIGKILL');
}

async function killBrowser(browser) {
  signalKill();
  await running.gone;
  running = undefined;
  await browser.close().catch(() => undefined);
  await eventually('every process of the browser to end', () =>
    leftOver().length === 0 ? true : undefined,
  );
}

/** What the page shows, in the moment that it says 'Saved on this device': looked for at every change of the page. */
function shownAsSaved(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const look = () => {
          if (
            !/^Saved on this device/.test(
              document.querySelector('.crumb [role=status]')?.textContent ?? '',
            )
          )
            return;
          observer.disconnect();
          const checked = document.querySelector('[role=radiogroup] input:checked')?.id;
          const note = document.querySelector('textarea');
          done({
            question: decodeURIComponent(location.hash.split('/').at(-1)),
            checked,
            note: note?.value ?? '',
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        look();
      }),
  );
}

/** The answers as they stand in IndexedDB, read without the program: by question, what is chosen and the note. */
function answersOnTheDevice(page, id) {
  return page.evaluate(
    (key) =>
      new Promise((done, fail) => {
        const request = indexedDB.open('partnership-readiness');
        request.onerror = () => fail(new Error('The database does not open.'));
        request.onsuccess = () => {
          const database = request.result;
          const read = database.transaction('assessments').objectStore('assessments').get(key);
          read.onerror = () => fail(new Error('The record is not read.'));
          read.onsuccess = () => {
            database.close();
            const answers = Object.entries(read.result?.document.assessment.answers ?? {});
            done(
              Object.fromEntries(
                answers.map(([question, answer]) => [
                  question,
                  {
                    checked: `${question}-${answer.level ?? answer.answer}`,
                    note: answer.note ?? '',
                  },
                ]),
              ),
            );
          };
        };
      }),
    id,
  );
}

async function setUp(page, address) {
  await page.goto(address);
  await page.getByRole('link', { name: 'Start an assessment' }).click();
  await page.getByLabel('Name of your partnership').fill('Riverside dementia support');
  await page.getByLabel('Your organisation').fill('Wenlow Carers Circle');
  await page
    .getByLabel('What kind of organisation is it?')
    .selectOption({ label: 'Voluntary organisation' });
  await page.getByRole('radio', { name: /full assessment/ }).check();
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await page.getByRole('radiogroup').first().waitFor();
  await shownAsSaved(page);
  const [, id, first] = /#\/a\/([^/]+)\/q\/([^/]+)/.exec(page.url()) ?? [];
  return { id: decodeURIComponent(id), first: decodeURIComponent(first) };
}

/** Chooses another answer than the one that is chosen. */
async function choose(page) {
  const other = page.getByRole('radiogroup').first().getByRole('radio', { checked: false });
  await other.nth(below(await other.count())).check();
}

/** To the next question; from the last one to the first. Returns the question that is shown then. */
async function goOn(page, address, { id, first }) {
  const next = page.getByRole('link', { name: 'Next question', exact: true });
  const before = page.url();
  if ((await next.count()) > 0) await next.click();
  else await page.goto(`${address}#/a/${encodeURIComponent(id)}/q/${encodeURIComponent(first)}`);
  await page.waitForURL((url) => url.href !== before);
  await page.getByRole('radiogroup').first().waitFor();
}

async function main() {
  if (options.dist === undefined)
    await build({ root, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = `http://127.0.0.1:${server.httpServer.address().port}/`;
  console.log(`Seed ${seed}, ${times} times, ${program}, ${dist}`);
  let shown = 0;
  let underWay = 0;
  const lost = [];
  try {
    let { browser, page } = await startBrowser();
    const assessment = await setUp(page, address);
    /** What the device must have: what was there at the start, and all that was shown as saved since. */
    let expected = {};
    for (let kill = 1; kill <= times; kill += 1) {
      for (let left = 1 + below(6), more = 0; left > 0; left -= 1, more += 1) {
        if (more > 0) await goOn(page, address, assessment);
        await choose(page);
        const note = below(3) === 0 ? `Note ${kill}.${more}: “${below(1e6)}” 🌊` : undefined;
        if (note !== undefined)
          await page.getByRole('textbox', { name: /What makes you say so/ }).fill(note);
        const seen = await shownAsSaved(page);
        expected[seen.question] = { checked: seen.checked, note: seen.note };
        shown += 1;
      }
      // At one kill in three another answer is on its way: it may arrive or not, but must take nothing with it.
      let open;
      if (below(3) === 0) {
        underWay += 1;
        open = decodeURIComponent(page.url().split('/').at(-1));
        await page
          .evaluate(() => document.querySelector('[role=radiogroup] input:not(:checked)').click())
          .catch(() => undefined);
      }
      await killBrowser(browser);

      ({ browser, page } = await startBrowser());
      await page.goto(`${address}#/a/${encodeURIComponent(assessment.id)}/check`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const there = await answersOnTheDevice(page, assessment.id);
      for (const [question, answer] of Object.entries(expected)) {
        const found = there[question];
        const same = found?.checked === answer.checked && found.note === answer.note;
        const isOnItsWay = question === open && found !== undefined && found.note === answer.note;
        if (!same && !isOnItsWay) lost.push({ kill, question, expected: answer, found });
      }
      const opened = await page
        .getByRole('heading', { level: 1, name: 'Check your answers' })
        .count();
      if (opened === 0)
        lost.push({ kill, question: 'all: the program does not open the assessment' });
      expected = there;
      await page.goto(
        `${address}#/a/${encodeURIComponent(assessment.id)}/q/${encodeURIComponent(assessment.first)}`,
      );
      await page.getByRole('radiogroup').first().waitFor();
      for (let steps = below(30); steps > 0; steps -= 1) await goOn(page, address, assessment);
      await shownAsSaved(page);
    }
    await killBrowser(browser);
  } finally {
    signalKill();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
  for (const each of lost) console.error(`Lost: ${JSON.stringify(each)}`);
  console.log(
    `killed ${times} times, ${shown} answers shown as saved, ${lost.length} lost (${underWay} times with another answer on its way)`,
  );
  process.exitCode = lost.length > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    signalKill();
    process.exit(130);
  });
}

await main();
