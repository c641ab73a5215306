// `npm run bench`: how the page bears 2,000 stored assessments, beside one, in one run of one browser. It prints, and judges nothing.
import { randomUUID } from 'node:crypto';
import { inMilliseconds, median } from './figures.mjs';
import { documentOf, openBench, putRecords } from './open-bench.mjs';

const times = 9;
const { bank, questions, browser, served, app, close } = await openBench();

function recordNumber(number) {
  const id = randomUUID();
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  const answers = Object.fromEntries(
    questions.map((question, index) => [
      question.id,
      { level: (index + number) % 5, note: 'A note of some length, as people write them.' },
    ]),
  );
  return {
    id,
    document: documentOf(bank, {
      id,
      partnership: `Partnership ${number}`,
      partner: { name: 'Wenlow Carers Circle', sector: 'voluntary' },
      respondent: { kind: 'individual' },
      length: 'full',
      createdAt: at,
      updatedAt: at,
      answers,
    }),
  };
}

async function measure(count) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.address}/empty.html`);
  const records = Array.from({ length: count }, (_, number) => recordNumber(number));
  await putRecords(page, records);

  const starts = [];
  for (let time = 0; time < times; time += 1) {
    await page.goto('about:blank');
    await page.goto(app);
    await page.locator('.row-kept').first().waitFor();
    // Until the list is drawn and the page answers to a press: two frames after the first row.
    starts.push(
      await page.evaluate(
        () =>
          new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
          ),
      ),
    );
  }

  await page.goto(`${app}#/a/${records.at(-1).id}/q/${questions[0].id}`);
  await page.getByRole('radio').first().waitFor();
  const answers = [];
  for (let time = 0; time < times * 2; time += 1) {
    answers.push(
      await page.evaluate(async (choice) => {
        const before = performance.now();
        document.querySelectorAll('.level input')[choice].click();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return performance.now() - before;
      }, time % 5),
    );
  }
  await context.close();
  return { start: median(starts), answer: median(answers) };
}

try {
  const one = await measure(1);
  const many = await measure(2000);
  console.log(`Medians of ${times} starts and ${times * 2} answers`);
  console.log(
    `  from opening the page to a list that can be used: ${inMilliseconds(one.start)} with one assessment, ${inMilliseconds(many.start)} with 2,000 (${(many.start / one.start).toFixed(1)} times)`,
  );
  console.log(
    `  from a choice to the second frame after it: ${inMilliseconds(one.answer)} with one, ${inMilliseconds(many.answer)} with 2,000 (${(many.answer / one.answer).toFixed(1)} times)`,
  );
} finally {
  await close();
}
