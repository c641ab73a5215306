// `npm run bench`: how fast the program starts and answers, beside plain pages with the same question, in one run of one
// browser. It prints, and judges nothing.   --dist folder   another build than dist
import { randomUUID } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import {
  inKilobytes,
  inMegabytes,
  inMilliseconds,
  median,
  percentile,
  printTable,
} from './figures.mjs';
import { drawnQuestion, floorPage } from './floor-page.mjs';
import { documentOf, openBench, putRecords } from './open-bench.mjs';
import { watchPage } from './watch-page.mjs';

const speeds = [1, 4];
const starts = 3;
const runs = 3;
const presses = 30;

const { bank, questions, browser, served, app, close } = await openBench();
const empty = `${served.address}/empty.html`;
const floor = `${served.address}/floor.html`;
const plainPage = `${served.address}/plain-page.html`;

function anAssessment() {
  const id = randomUUID();
  const at = '2026-11-23T09:00:00.000Z';
  const assessment = {
    id,
    partnership: 'Riverside dementia support',
    partner: { name: 'Wenlow Carers Circle', sector: 'voluntary' },
    respondent: { kind: 'individual', label: 'Trustee' },
    length: 'full',
    createdAt: at,
    updatedAt: at,
    answers: {},
  };
  return { id, document: documentOf(bank, assessment) };
}
const questionAddress = (id, question) => `${app}#/a/${id}/q/${question.id}`;

/** Asks the page again and again until it has an answer. */
async function eventually(page, what, ask, argument) {
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(20)) {
    const found = await page.evaluate(ask, argument);
    if (found !== undefined && found !== null && found !== false) return found;
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** A tab on the program's origin, slowed down, where the program does not run yet. */
async function openTab(context, slowdown, from = empty) {
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  await page.goto(from);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, devtools };
}

const aBrowser = () =>
  browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });

/** Nothing has been asked for or has kept the page busy for a second. */
async function untilAtRest(page) {
  for (let before; ;) {
    const now = `${served.sent.length} ${await page.evaluate(() => window.bench.tasks.length)}`;
    if (now === before) return;
    before = now;
    await wait(600);
  }
}

/** One start, from the address to a question that can be answered, and what follows until the page is at rest. */
async function start(page, address) {
  const from = served.sent.length;
  await page.goto(address);
  const at = await eventually(page, 'a question', () => window.bench.answerable);
  const answerableAt = at + (await page.evaluate(() => performance.timeOrigin));
  await untilAtRest(page);
  const { tasks, largestPaint } = await page.evaluate(() => window.bench);
  const sent = served.sent.slice(from);
  const bytes = (all) => all.reduce((sum, each) => sum + each.bytes, 0);
  return {
    bytes: bytes(sent.filter((each) => each.at <= answerableAt)),
    bytesInAll: bytes(sent),
    answerable: at,
    largestPaint,
    blocked: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  };
}

/** A first visit and a second one, in a browser that has neither cache nor service worker before the first. */
async function startTwice(slowdown, address, withProgram) {
  const context = await aBrowser();
  const first = await openTab(context, slowdown);
  const record = anAssessment();
  await putRecords(first.page, [record]);
  const cold = await start(first.page, address(record.id));
  if (withProgram) {
    await eventually(
      first.page,
      'the service worker',
      () => navigator.serviceWorker.controller !== null,
    );
    await untilAtRest(first.page);
  }
  await first.page.close();
  const second = await openTab(context, slowdown);
  const warm = await start(second.page, address(record.id));
  await context.close();
  return { cold, warm };
}

/** Presses as a person does, with the finger down for a moment. */
async function press(page, locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2, { delay: 40 });
}

/** Presses one level, and waits until its paint is noted. */
async function answer(page, choice) {
  const before = await page.evaluate(() => window.bench.answers.length);
  await press(page, page.locator('.level').nth(choice));
  await eventually(
    page,
    'the paint of an answer',
    (count) => window.bench.answers.length > count,
    before,
  );
}

/** How long it takes from a press to the paint of what it brings. */
async function bring(page, locator, selector) {
  await page.evaluate((what) => window.bench.awaitSight(what), selector);
  await press(page, locator);
  return eventually(page, selector, () => window.bench.appeared);
}

async function memoryOf({ page, devtools }) {
  await devtools.send('HeapProfiler.collectGarbage');
  return page.evaluate(() => performance.memory?.usedJSHeapSize);
}

/** The tasks between a press on a level and the rest after it: what makes the next press wait. */
const longestOf = (tasks, spans) =>
  Math.max(
    0,
    ...tasks
      .filter(({ startTime, duration }) =>
        spans.some(({ from, to }) => startTime < to && startTime + duration > from),
      )
      .map(({ duration }) => duration),
  );

async function wholeRun(slowdown) {
  const context = await aBrowser();
  const tab = await openTab(context, slowdown);
  const { page } = tab;
  const record = anAssessment();
  await putRecords(page, [record]);
  await start(page, questionAddress(record.id, questions[0]));
  const goingOn = [];
  const spans = [];
  for (const [index] of questions.entries()) {
    await answer(page, index % 5);
    await eventually(page, 'the answer to be saved', () =>
      /^Saved/.test(document.querySelector('.crumb [role=status]')?.textContent ?? ''),
    );
    await wait(50);
    const { from, to } = await page.evaluate(() => ({
      from: window.bench.answers.at(-1).from,
      to: performance.now(),
    }));
    spans.push({ from, to });
    const next = questions[index + 1];
    if (next !== undefined)
      goingOn.push(await bring(page, page.locator('.way-on .btn'), `[id="${next.id}-0"]`));
  }
  await press(page, page.locator('.way-on .btn'));
  await page.getByRole('button', { name: 'See your results' }).waitFor();
  const results = await bring(
    page,
    page.getByRole('button', { name: 'See your results' }),
    '.radar .dot',
  );
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await page.getByRole('table', { name: 'Action plan' }).waitFor();
  const pdf = await bring(
    page,
    page.getByRole('button', { name: 'Download PDF' }),
    'a[download][href^="blob:"]',
  );
  const { answers, tasks } = await page.evaluate(() => window.bench);
  const memory = await memoryOf(tab);
  await context.close();
  return {
    answers: answers.map(({ took }) => took),
    goingOn,
    longest: longestOf(tasks, spans),
    results,
    pdf,
    memory,
  };
}

async function plainRun(slowdown, address) {
  const context = await aBrowser();
  const tab = await openTab(context, slowdown, address);
  const { page } = tab;
  await wait(500);
  const from = await page.evaluate(() => performance.now());
  for (let index = 0; index < presses; index += 1) await answer(page, index % 5);
  const { answers, tasks } = await page.evaluate(() => window.bench);
  const memory = await memoryOf(tab);
  await context.close();
  return {
    answers: answers.map(({ took }) => took),
    longest: longestOf(tasks, [{ from, to: Infinity }]),
    memory,
  };
}

async function writeFloors() {
  const context = await aBrowser();
  const { page } = await openTab(context, 1);
  const record = anAssessment();
  await putRecords(page, [record]);
  await start(page, questionAddress(record.id, questions[0]));
  const { styles, alone, whole } = await drawnQuestion(page);
  served.add('/floor.html', floorPage({ styles, body: alone }));
  served.add('/plain-page.html', floorPage({ styles, body: whole }));
  await context.close();
}

const named = (slowdown) => (slowdown === 1 ? 'at full speed' : `at ${slowdown}× CPU slow-down`);
const longTask = (value) => (value === 0 ? 'none over 50 ms' : inMilliseconds(value));
const medianOf = (all, name) => median(all.map((each) => each[name]));

async function measureStarts(slowdown) {
  const program = [];
  const plain = [];
  for (let time = 0; time < starts; time += 1) {
    program.push(await startTwice(slowdown, (id) => questionAddress(id, questions[0]), true));
    plain.push(await startTwice(slowdown, () => floor, false));
  }
  console.log(`\nA start, ${named(slowdown)} (medians of ${starts})`);
  const columns = [
    program.map(({ cold }) => cold),
    program.map(({ warm }) => warm),
    plain.map(({ cold }) => cold),
    plain.map(({ warm }) => warm),
  ];
  const row = (text, name, unit) => [text, ...columns.map((all) => unit(medianOf(all, name)))];
  printTable([
    ['', 'cold', 'warm', 'floor, cold', 'floor, warm'],
    row('sent before the first question', 'bytes', inKilobytes),
    row(
      'sent in all, what is fetched ahead and kept for offline use included',
      'bytesInAll',
      inKilobytes,
    ),
    row('to the first question that can be answered', 'answerable', inMilliseconds),
    row('largest contentful paint', 'largestPaint', inMilliseconds),
    row('total blocking time, from the start until the page is at rest', 'blocked', inMilliseconds),
  ]);
}

async function measureRuns(slowdown) {
  const program = [];
  const floors = [];
  const wholes = [];
  for (let time = 0; time < runs; time += 1) {
    program.push(await wholeRun(slowdown));
    floors.push(await plainRun(slowdown, floor));
    wholes.push(await plainRun(slowdown, plainPage));
  }
  const columns = [program, floors, wholes];
  const goingOn = program.flatMap((each) => each.goingOn);
  const answers = (part) =>
    columns.map((all) =>
      percentile(
        all.flatMap((each) => each.answers),
        part,
      ),
    );
  const row = (text, part) => {
    const [ours, ofFloor, ofWhole] = answers(part);
    return [
      text,
      ...[ours, ofFloor].map(inMilliseconds),
      (ours / ofFloor).toFixed(2),
      inMilliseconds(ofWhole),
      (ours / ofWhole).toFixed(2),
    ];
  };
  const [ours, ofFloor, ofWhole] = columns.map((all) => ({
    longest: longTask(Math.max(...all.map(({ longest }) => longest))),
    memory: inMegabytes(medianOf(all, 'memory')),
  }));
  const alone = (text, value) => [text, value, '', '', '', ''];
  console.log(`\nA whole run, ${named(slowdown)} (${runs} runs of ${presses} answers each)`);
  printTable([
    ['', 'program', 'floor', 'ratio', 'whole page, plain', 'ratio'],
    row('answer to next paint, median', 0.5),
    row('answer to next paint, 95th percentile', 0.95),
    ['longest task while answering', ours.longest, ofFloor.longest, '', ofWhole.longest, ''],
    alone('on to the next question, median', inMilliseconds(median(goingOn))),
    alone('on to the next question, 95th percentile', inMilliseconds(percentile(goingOn, 0.95))),
    alone('results with radar', inMilliseconds(medianOf(program, 'results'))),
    alone('PDF, from the press to the download', inMilliseconds(medianOf(program, 'pdf'))),
    ['memory after it all', ours.memory, ofFloor.memory, '', ofWhole.memory, ''],
  ]);
}

try {
  await writeFloors();
  console.log(
    `${browser.version()}, ${cpus()[0].model}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, ${new Date().toISOString().slice(0, 10)}. The floor is a page with the question alone, without a library;\n‘whole page, plain’ is the program’s page with all that is around the question, as plain HTML.`,
  );
  for (const slowdown of speeds) {
    await measureStarts(slowdown);
    await measureRuns(slowdown);
  }
  console.log(`\nLoad at the end: ${loadavg()[0].toFixed(1)}`);
} finally {
  await close();
}
