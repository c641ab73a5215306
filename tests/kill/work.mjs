// Twelve kinds of work. Each does something until the page says that it is on the disk, and returns what the device must
// have then: claims, by name, each with a test of what is found after the kill.
import { setTimeout as wait } from 'node:timers/promises';
import { collect, madeUpFiles, open, saved, setUp, shownAs, words } from './screen.mjs';

const partsOf = (record) => record?.document.assessment;

/** Claims that an answer is there as it was shown. */
const answerThere = (id, { question, checked, note }) => [
  `answer ${id} ${question}`,
  ({ assessments }) => {
    const answer = partsOf(assessments.get(id))?.answers[question];
    return (
      `${question}-${answer?.level ?? answer?.answer}` === checked && (answer.note ?? '') === note
    );
  },
];

/** Chooses another answer than the one that is chosen. */
async function choose({ page, below }) {
  const other = page.getByRole('radiogroup').first().getByRole('radio', { checked: false });
  await other.nth(below(await other.count())).check();
}

/** To another question of the assessment. */
async function toSomeQuestion({ page, address, assessment, below }) {
  await open(page, address, assessment, `/q/${encodeURIComponent(assessment.first)}`);
  await page.getByRole('radiogroup').first().waitFor();
  const next = page.getByRole('link', { name: 'Next question', exact: true });
  for (let steps = below(12); steps > 0; steps -= 1) {
    const before = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== before);
    await page.getByRole('radiogroup').first().waitFor();
  }
}

async function answers(world, most = 4) {
  const claims = [];
  await toSomeQuestion(world);
  for (let left = 1 + world.below(most); left > 0; left -= 1) {
    await choose(world);
    claims.push(answerThere(world.assessment.id, await saved(world.page)));
    if (left > 1) await toSomeQuestion(world);
  }
  return claims;
}

async function notes(world) {
  const { page, below, assessment } = world;
  await toSomeQuestion(world);
  await choose(world);
  await saved(page);
  const claims = [];
  const why = page.locator('details', { hasText: 'Say why' });
  if ((await why.getAttribute('open')) === null) await page.getByText('Say why').click();
  const field = page.getByRole('textbox', { name: /What makes you say so/ });
  for (let left = 1 + below(4); left > 0; left -= 1) {
    await field.fill(`Note ${left}: “${below(1e6)}” 🌊`);
    claims.push(answerThere(assessment.id, await saved(page)));
  }
  return claims;
}

/** Another answer may arrive or not, but must take nothing with it. */
async function answerOnItsWay(world) {
  const claims = await answers(world);
  const question = decodeURIComponent(world.page.url().split('/').at(-1));
  await world.page
    .evaluate(() => document.querySelector('[role=radiogroup] input:not(:checked)').click())
    .catch(() => undefined);
  const open = `answer ${world.assessment.id} ${question}`;
  return [...claims.filter(([name]) => name !== open), [open, () => true]];
}

async function planEdits(world) {
  const { page, address, below, assessment } = world;
  await open(page, address, assessment, `/q/${encodeURIComponent(assessment.first)}`);
  await page.getByRole('radiogroup').first().getByRole('radio').nth(1).check();
  const answer = answerThere(assessment.id, await saved(page));
  await open(page, address, assessment, '/plan');
  const make = page.getByRole('button', { name: 'Make the plan' });
  if ((await make.count()) > 0) await make.click();
  const acts = [
    () =>
      page
        .getByLabel('Status of action 1')
        .selectOption(['started', 'done', 'not-started'][below(3)]),
    async () => {
      await page.getByRole('button', { name: 'Add an action' }).click();
      await page.getByLabel('What we will do').fill(`Walk the ward ${below(1e6)}`);
      await page.getByRole('button', { name: 'Save the action' }).click();
    },
    async () => {
      await page.getByRole('button', { name: /^Edit action 1/ }).click();
      await page.getByLabel('What we will do').fill(`Draw the map ${below(1e6)}`);
      await page.getByRole('button', { name: 'Save the action' }).click();
    },
    async () => {
      await page.getByRole('button', { name: /^Drop action 1/ }).click();
      await page
        .getByRole('button', { name: /^Put it back/ })
        .first()
        .click();
    },
  ];
  let shown;
  for (let left = 1 + below(4); left > 0; left -= 1) {
    await acts[below(acts.length)]();
    shown = await saved(page);
  }
  const isThere = ({ assessments }) =>
    JSON.stringify(
      partsOf(assessments.get(assessment.id))?.plan?.actions.map(({ text, status }) => ({
        text,
        status,
      })),
    ) === JSON.stringify(shown.actions);
  return [answer, [`plan ${assessment.id}`, isThere]];
}

const filesInto = (count) => async (world) => {
  const { page, address, kill } = world;
  const { ids, files } = madeUpFiles(count, kill);
  const bringIn = await collect(page, address, `Workshop ${kill}`, files);
  await bringIn.click();
  await saved(page);
  return [
    [`${count} files ${kill}`, ({ assessments }) => ids.every((id) => assessments.has(id))],
    [
      `their comparison ${kill}`,
      ({ comparisons }) =>
        [...comparisons.values()].some(
          ({ document: { comparison } }) =>
            comparison.name === `Workshop ${kill}` && comparison.members.length === count,
        ),
    ],
  ];
};

async function partnersAndUndo(world) {
  const { page, below } = world;
  await filesInto(10)(world);
  await page.goto(`${page.url()}/partners`);
  await page.getByRole('heading', { level: 1, name: 'Partners and rounds' }).waitFor();
  const id = decodeURIComponent(/#\/compare\/([^/]+)/.exec(page.url())[1]);
  const some = async (name) => {
    const all = page.getByRole('button', { name });
    const count = await all.count();
    if (count > 0) await all.nth(below(count)).click();
  };
  const acts = [
    () => some(/^Leave out/),
    () => some(/^Take out/),
    () => some(/^Undo/),
    async () => {
      const field = page.getByRole('textbox', { name: 'Name of the comparison' });
      await field.fill(`Riverside ${below(1e6)}`);
      await field.press('Enter');
    },
  ];
  await some(/^Leave out/);
  let shown = await saved(page);
  for (let left = 1 + below(5); left > 0; left -= 1) {
    await acts[below(acts.length)]();
    shown = await saved(page);
  }
  const isThere = ({ comparisons }) => {
    const comparison = comparisons.get(id)?.document.comparison;
    return (
      comparison?.name === shown.name &&
      comparison.members.filter(({ leftOut }) => leftOut !== true).length === shown.counted &&
      comparison.partners.map(({ name }) => name).join() === shown.partners.join()
    );
  };
  return [[`comparison ${id}`, isThere]];
}

/** Makes an assessment beside the other, and deletes it on the first screen. */
async function makeAndDelete(world) {
  const { page, address, kill } = world;
  const name = `Short-lived ${kill}`;
  const made = await setUp(page, address, name);
  await page.goto(`${address}#/`);
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await row.getByText(/^More/).click();
  await row.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await shownAs(page, words.deleted);
  return made;
}

async function deleting(world) {
  const { id } = await makeAndDelete(world);
  return [[`deleted ${id}`, ({ assessments }) => !assessments.has(id)]];
}

async function puttingBack(world) {
  const made = await makeAndDelete(world);
  const { page, address } = world;
  await page
    .getByRole('button', { name: /^Put it back/ })
    .first()
    .click();
  await open(page, address, made);
  await saved(page);
  return [[`put back ${made.id}`, ({ assessments }) => assessments.has(made.id)]];
}

/** Every other time the page is killed before it says that all is deleted: then all is gone, or all is there. */
async function deletingEverything(world) {
  const { page, address, below } = world;
  await filesInto(40)(world);
  await page.goto(`${address}#/`);
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  if (below(2) === 0) {
    await shownAs(page, words.allDeleted);
    return [['everything', isEmpty]];
  }
  await wait(below(60));
  return [['all or nothing', (device) => isEmpty(device) || isWhole(device)]];
}

const isEmpty = ({ assessments, comparisons }) => assessments.size + comparisons.size === 0;
const isWhole = ({ assessments, comparisons }) => assessments.size === 40 && comparisons.size === 1;

async function versionUpdate(world) {
  const { page, below, publishTheOther } = world;
  const claims = await answers(world, 2);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.getByRole('radiogroup').first().waitFor();
  publishTheOther();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const use = page.getByRole('button', { name: 'Use it now' });
  await use.waitFor();
  await choose(world);
  claims.push(answerThere(world.assessment.id, await saved(page)));
  await use.click();
  await wait(below(600));
  return claims;
}

/** `onNew`: begins on a device with nothing on it. `onOne`: with an assessment. */
export const kinds = [
  { name: 'answers', begins: 'onOne', work: answers },
  { name: 'notes', begins: 'onOne', work: notes },
  { name: 'an answer on its way', begins: 'onOne', work: answerOnItsWay },
  { name: 'plan edits', begins: 'onOne', work: planEdits },
  { name: 'deleting', begins: 'onOne', work: deleting },
  { name: 'putting back', begins: 'onOne', work: puttingBack },
  { name: 'a new version', begins: 'onOne', work: versionUpdate },
  { name: '200 files', begins: 'onNew', work: filesInto(200) },
  { name: 'partners and their undo', begins: 'onNew', work: partnersAndUndo },
  { name: '400 files', begins: 'onNew', work: filesInto(400) },
  { name: 'deleting everything', begins: 'onNew', work: deletingEverything },
  { name: '1,000 files', begins: 'onNew', work: filesInto(1_000) },
];
