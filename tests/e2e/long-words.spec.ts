import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compared } from './support/comparison.ts';
import { seedRecord } from './support/seed.ts';
import { bankName } from './support/bank.ts';
import { workshop } from './support/workshop.ts';
import { expect, test } from './support/test.ts';

const link =
  'https://riverside.example/:w:/r/sites/PartnershipBoard/Shared%20Documents/General/TermsOfReference.docx';
const word = 'Partnership'.repeat(10);

/** The widths of a phone, of a desk and of a sheet of paper within its margins. */
const widths = [
  { width: 390, media: 'screen' },
  { width: 1280, media: 'screen' },
  { width: 700, media: 'print' },
] as const;

/** What runs out of the page, and which cells of a table have shrunk to a few letters a line. */
function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const isSeen = (element: Element) =>
      element.closest('.hide, [hidden]') === null &&
      element.getBoundingClientRect().width > 2 &&
      !(
        element.closest('thead') !== null &&
        (element.closest('thead')?.getBoundingClientRect().width ?? 0) < 2
      );
    const named = ({ localName, classList, textContent }: Element) =>
      `${localName}.${classList.value} ‘${textContent.slice(0, 20)}’`;
    const main = Array.from(document.querySelectorAll('main *, dialog *')).filter(isSeen);
    const out = main.filter(
      (element) =>
        element.getBoundingClientRect().right > root.clientWidth + 1 &&
        (matchMedia('print').matches || element.closest('.table-scroll') === null),
    );
    /** The lines of each text in a cell: a word that is cut to a few letters a line has many. */
    const isSqueezed = (cell: Element) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (text.parentElement === null || !isSeen(text.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)))
          .size;
        if (lines > 3 && (text.nodeValue ?? '').trim().length / lines < 5) return true;
      }
      return false;
    };
    return [
      ...(root.scrollWidth > root.clientWidth
        ? [`the page is ${root.scrollWidth - root.clientWidth} px too wide`]
        : []),
      ...out.slice(0, 4).map((element) => `${named(element)} runs out of the page`),
      ...main
        .filter((element) => element.matches('td, th') && isSqueezed(element))
        .slice(0, 4)
        .map((element) => `${named(element)} is squeezed`),
    ];
  });
}

async function fits(page: Page, where: string): Promise<void> {
  for (const { width, media } of widths) {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await misfits(page), `${where}, ${media} at ${width}`).toEqual([]);
  }
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 900 });
}

for (const name of ['plan-with-link-in-owner', 'plan-links-one-cell', 'plan-links-two-cells'])
  test(`${name}: the plan keeps its columns, on the screen and on paper`, async ({ page }) => {
    const text = readFileSync(
      join(import.meta.dirname, `../fixtures/cases/${name}.assessment.json`),
      'utf8',
    );
    // The file is of the first bank; a plan is shown with the present one.
    const document: unknown = JSON.parse(
      text.replace(/"version": "[^"]+"/, `"version": "${bankName.version}"`),
    );
    const id = /"assessment": {\s*"id": "([^"]+)"/.exec(text)?.[1] ?? '';
    await seedRecord(page, { id, document });
    for (const screen of ['plan', 'paper']) {
      await page.goto(`./#/a/${id}/${screen}`);
      await expect(page.getByText('riverside.example', { exact: false }).first()).toBeVisible();
      await fits(page, screen);
    }
  });

test('a word of any length breaks inside its place, on every screen of an assessment', async ({
  page,
}) => {
  const at = '2026-11-22T10:24:00.000Z';
  const note = `${link} ${word}`;
  const action = (id: string) => ({
    id,
    text: `Sign ${link}`,
    owner: word,
    due: { date: '2027-01-22', event: word },
    doneWhen: link,
    status: 'started',
  });
  await seedRecord(page, {
    id: 'long',
    document: {
      format: 'partnership-readiness/assessment',
      formatVersion: 1,
      bank: bankName,
      assessment: {
        id: 'long',
        partnership: word,
        partner: { name: word, sector: 'voluntary' },
        respondent: { kind: 'individual', label: word.slice(0, 80) },
        length: 'quick',
        createdAt: at,
        updatedAt: at,
        completedAt: at,
        answers: {
          'aims-1': { level: 3, basis: 'guess', note },
          'gov-1': { answer: 'dont-know', note },
        },
        plan: { startDate: '2026-11-22', updatedAt: at, actions: [action('a'), action('b')] },
        otherPartners: [word, `${word}s`],
      },
    },
  });
  await fits(page, 'start');
  for (const screen of [
    '',
    '/details',
    '/q/aims-1',
    '/check',
    '/results',
    '/plan',
    '/paper',
    '/share',
  ]) {
    await page.goto(`./#/a/long${screen}`);
    await expect(page.locator('main h1')).toBeVisible();
    await fits(page, screen);
  }
  await page.goto('./#/a/long/plan');
  await page.getByRole('button', { name: 'Edit action 1' }).click();
  await fits(page, 'the dialog');
});

test('a word of any length breaks inside its place, on every screen of a comparison', async ({
  page,
}) => {
  const people = workshop().map((person, index) => {
    const partner = `${word.slice(0, 100)}${String(index % 4)}`;
    return { ...person, partner, spelled: partner, role: `${word.slice(0, 60)}${String(index)}` };
  });
  const address = await compared(page, people, word);
  const id = /\/compare\/([^/]+)/.exec(address)?.[1] ?? '';
  for (const screen of ['', '/partners', '/add', '/plan', '/paper']) {
    await page.goto(`./#/compare/${id}${screen}`);
    await expect(page.locator('main h1')).toBeVisible();
    await fits(page, `comparison ${screen}`);
  }
  await page.goto('./#/compare');
  await fits(page, 'comparisons');
});
