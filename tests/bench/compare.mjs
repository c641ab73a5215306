// `npm run bench`: how a comparison bears a full room and a national collection. It prints, and judges nothing.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inMegabytes, inMilliseconds, median } from './figures.mjs';
import { documentOf, openBench } from './open-bench.mjs';
import { someonesAnswers } from './someones-answers.mjs';

const { bank, questions, browser, app, close } = await openBench();
const longestWait = 120_000;

async function filesOf(folder, count, partners) {
  const paths = [];
  for (let number = 0; number < count; number += 1) {
    const path = join(folder, `answers-${number}.assessment.json`);
    await writeFile(
      path,
      JSON.stringify(documentOf(bank, someonesAnswers(questions, number, partners))),
    );
    paths.push(path);
  }
  return paths;
}

/** Asks the page now and then until it is so: its policy lets nobody wait for an expression inside it. */
async function until(page, what, ask) {
  for (const end = Date.now() + longestWait; Date.now() < end; await wait(100))
    if (await page.evaluate(ask)) return;
  throw new Error(
    `Waited in vain for ${what}. The page says: ${(await page.locator('main').innerText()).slice(0, 300)}`,
  );
}

/** From the file window to the picture: what the page does, without the person who reads what will happen. */
async function measure(paths) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) =>
      window.tasks.push(
        ...list.getEntries().map(({ duration, startTime }) => ({ duration, startTime })),
      ),
    ).observe({ type: 'longtask' });
    // The browser makes the files before it says that they were chosen: some 0.3 ms each, which no page can shorten.
    addEventListener(
      'change',
      ({ target }) => {
        if (target.type === 'file') window.chosenAt ??= performance.now();
      },
      true,
    );
  });
  await page.goto(`${app}#/compare`);
  await page.getByLabel('Name of the comparison').fill('Bench');
  await page.getByRole('button', { name: 'Start a comparison' }).click();
  // The list of comparisons has a way to open files of its own: these belong into the new one.
  await page.getByRole('heading', { level: 1, name: 'Collect the answers' }).waitFor();
  const input = page.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  await page.evaluate(() => {
    // Pressed as soon as it is there, and the picture noted as soon as it is drawn.
    const observer = new MutationObserver(() => {
      const button = [...document.querySelectorAll('.pager button')].find((each) =>
        each.textContent.startsWith('Bring in'),
      );
      if (button !== undefined && window.readAt === undefined) {
        window.readAt = performance.now();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            window.pressedAt = performance.now();
            button.click();
          }),
        );
      }
      if (document.querySelector('#talk') !== null && window.pictureAt === undefined) {
        window.pictureAt = 0;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => (window.pictureAt = performance.now())),
        );
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await input.setInputFiles(paths, { timeout: longestWait });
  await until(page, 'the picture', () => window.pictureAt > 0);
  const picture = await page.evaluate(() => ({
    read: window.readAt - window.chosenAt,
    show: window.pictureAt - window.pressedAt,
  }));
  const savedFrom = Date.now();
  await until(
    page,
    'the comparison to be saved',
    () => document.querySelector('.crumb [role=status]')?.textContent.startsWith('Saved') === true,
  );
  await page.waitForTimeout(1000);
  const rest = await page.evaluate(() => ({
    longest: Math.max(
      0,
      ...window.tasks
        .filter(({ startTime }) => startTime >= window.chosenAt)
        .map(({ duration }) => duration),
    ),
    over: window.tasks.filter(
      ({ startTime, duration }) => startTime >= window.chosenAt && duration > 100,
    ).length,
    heap: performance.memory?.usedJSHeapSize,
  }));
  await context.close();
  return { ...picture, ...rest, saved: Date.now() - savedFrom };
}

const folder = await mkdtemp(join(tmpdir(), 'compare-bench-'));
try {
  const room = await filesOf(folder, 40, 8);
  const rooms = [];
  for (let time = 0; time < 5; time += 1) rooms.push(await measure(room));
  console.log('\n40 people of 8 partners, median of 5');
  console.log(
    `  from choosing the files to what will happen   ${inMilliseconds(median(rooms.map(({ read }) => read)))}`,
  );
  console.log(
    `  from ‘Bring in’ to the picture                ${inMilliseconds(median(rooms.map(({ show }) => show)))}`,
  );
  console.log(
    `  both                                          ${inMilliseconds(median(rooms.map(({ read, show }) => read + show)))}`,
  );
  console.log(
    `  longest task                                  ${inMilliseconds(median(rooms.map(({ longest }) => longest)))}`,
  );

  const count = 5000;
  const nation = await filesOf(folder, count, 200);
  const one = await measure(nation);
  console.log(`\n${count} assessments of 200 partners in one comparison, once`);
  console.log(
    `  read and checked                              ${inMilliseconds(one.read)}, ${(count / (one.read / 1000)).toFixed(0)} files a second`,
  );
  console.log(`  from ‘Bring in’ to the picture                ${inMilliseconds(one.show)}`);
  console.log(
    `  longest task                                  ${inMilliseconds(one.longest)}, tasks over 100 ms: ${one.over}`,
  );
  console.log(
    `  memory of the page after it                   ${one.heap === undefined ? 'not told by this browser' : inMegabytes(one.heap)}`,
  );
} finally {
  await rm(folder, { recursive: true });
  await close();
}
