// What is done on the screens again and again, and what they show in the moment that they say something.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const { id, version } = JSON.parse(readFileSync(join(root, 'questions', 'bank.json'), 'utf8'));
/** The bank of the page: what was answered with another is not taken in. */
const bank = { id, version };

/** A word that the page says when something is on the disk. */
export const words = {
  saved: { where: '.crumb [role=status]', pattern: '^Saved on this device' },
  deleted: { where: '[role=status]', pattern: 'Deleted: ' },
  allDeleted: { where: '[role=status]', pattern: 'Everything on this device is deleted' },
};

/** What the page shows in the moment that it says a word: looked for at every change of the page. */
export function shownAs(page, word) {
  return page.evaluate(
    ({ where, pattern }) =>
      new Promise((done) => {
        const said = new RegExp(pattern);
        const all = (selector) => [...document.querySelectorAll(selector)];
        const look = () => {
          if (!all(where).some((place) => said.test(place.textContent))) return;
          observer.disconnect();
          done({
            question: decodeURIComponent(location.hash.split('/').at(-1)),
            checked: document.querySelector('[role=radiogroup] input:checked')?.id,
            note: document.querySelector('textarea')?.value ?? '',
            actions: all('table.plan tbody tr').map((row) => ({
              text: row.querySelector('bdi').textContent,
              status: row.querySelector('select').value,
            })),
            partners: all('main section[aria-label]').map((each) =>
              each.getAttribute('aria-label'),
            ),
            counted: all('main section[aria-label] tbody tr').length,
            name: document.getElementById('comparison-rename')?.value,
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
    word,
  );
}

/** Waits until the page says that all is saved. */
export const saved = (page) => shownAs(page, words.saved);

/** From the first screen to the first question of a new assessment. Returns its id and the id of that question. */
export async function setUp(page, address, partnership = 'Riverside dementia support') {
  await page.goto(address);
  await page.getByRole('link', { name: 'Start an assessment' }).first().click();
  await page.getByLabel('Name of your partnership').fill(partnership);
  await page.getByLabel('Your organisation').fill('Wenlow Carers Circle');
  await page
    .getByLabel('What kind of organisation is it?')
    .selectOption({ label: 'Voluntary organisation' });
  await page.getByRole('radio', { name: /full assessment/ }).check();
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await page.getByRole('radiogroup').first().waitFor();
  await saved(page);
  const [, id, first] = /#\/a\/([^/]+)\/q\/([^/]+)/.exec(page.url()) ?? [];
  return { id: decodeURIComponent(id), first: decodeURIComponent(first) };
}

/** The screens of an assessment, by what stands behind its id in the address. */
export async function open(page, address, { id }, rest = '') {
  await page.goto(`${address}#/a/${encodeURIComponent(id)}${rest}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Files of assessments, as a file window hands them over, and their ids. */
export function madeUpFiles(count, seed) {
  const ids = Array.from({ length: count }, (_, index) => `file-${seed}-${index}`);
  const levels = (index) =>
    Object.fromEntries(
      Array.from({ length: 6 }, (_, number) => [
        `roles-${number + 1}`,
        { level: (index + number) % 5, note: 'Minutes of the joint board, September.' },
      ]),
    );
  const files = ids.map((id, index) => ({
    name: `answers ${index + 1}.assessment.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'partnership-readiness/assessment',
        formatVersion: 1,
        bank,
        assessment: {
          id,
          partnership: 'Riverside dementia support',
          partner: { name: `Partner ${index % 5}`, sector: 'voluntary' },
          respondent: { kind: 'individual', label: `Person ${index}` },
          length: 'full',
          createdAt: '2026-11-22T10:00:00.000Z',
          updatedAt: '2026-11-22T10:24:00.000Z',
          answers: levels(index),
        },
      }),
    ),
  }));
  return { ids, files };
}

/** Starts a comparison and takes in files, up to the button that brings them in. Returns the button. */
export async function collect(page, address, name, files) {
  await page.goto(`${address}#/compare`);
  await page.getByLabel('Name of the comparison').fill(name);
  await page.getByRole('button', { name: 'Start a comparison' }).click();
  await page.getByRole('heading', { level: 1, name: 'Collect the answers' }).waitFor();
  await page.locator('input[type=file]').first().setInputFiles(files);
  const button = page.getByRole('button', { name: /^Bring in/ });
  await button.waitFor();
  return button;
}
