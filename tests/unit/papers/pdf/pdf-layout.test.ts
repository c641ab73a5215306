import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../../support/whole-files';
import type { Paper, PaperBlock } from '../../../../src/papers/content/paper';
import { planPaper } from '../../../../src/papers/content/plan-paper';
import { arbitraryAssessment, arbitraryPlan } from '../../../support/arbitrary-assessment';
import { answersOf } from '../../../support/assessment-builder';
import { readPages, type PdfPage, type PdfText } from '../../../support/pages-of-pdf';
import { aPlan, anAction, madeOn, paperBanks, paperOf, paperWith } from '../../../support/paper-of';

const read = async (paper: Paper) => (await readPages(drawPdf(paper))).pages;

// The margins are 18 mm; heads end at 27 mm, and nothing but the foot stands below 275 mm.
const stray = ({ left, right, baseline }: PdfText) =>
  left < 17.9 || right > 192.1 || baseline < 12 || baseline > 297 - 8;
const strayInBody = ({ baseline }: PdfText) => baseline < 30 || baseline > 275;
const strays = (pages: readonly PdfPage[]) =>
  pages.flatMap(({ furniture, body }) => [
    ...[...furniture, ...body].filter(stray),
    ...body.filter(strayInBody),
  ]);

/** Runs of one page that cover each other: on the same line, and one begins before the other ends. */
const overlapping = ({ body }: PdfPage) =>
  body.flatMap((one, index) =>
    body
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.baseline - other.baseline) < 1 &&
          one.left < other.right - 0.1 &&
          other.left < one.right - 0.1,
      )
      .map((other) => [one.text, other.text]),
  );

const unbroken = 'W'.repeat(120);

describe('on every page', { timeout: 30_000 }, () => {
  it.each<[string, Paper]>([
    [
      'answers of every kind',
      paperOf({ plan: aPlan(anAction('a'), anAction('b')), asks: ['SYS-1'], example: true }),
    ],
    ['no answers', paperOf({ answers: {} })],
    ['a quick check', paperOf({ length: 'quick' })],
    [
      'words that are longer than a line',
      paperOf({
        partnership: unbroken,
        partner: { name: unbroken, sector: 'other' },
        otherPartners: Array<string>(12).fill(unbroken),
        answers: {
          ...answersOf({ roles: [2, 2, 2, 2] }),
          'aims-1': { level: 0, note: 'W'.repeat(2000) },
        },
        plan: aPlan(
          anAction('a', {
            text: 'W'.repeat(400),
            owner: 'W'.repeat(160),
            due: { event: unbroken },
            doneWhen: 'W'.repeat(300),
          }),
        ),
      }),
    ],
    [
      'many actions',
      paperOf({
        plan: aPlan(
          ...Array.from({ length: 60 }, (_, index) =>
            anAction(`a${index}`, { text: 'Meet and agree on one list. '.repeat(index % 14) }),
          ),
        ),
      }),
    ],
    [
      'a note that is longer than a page',
      paperOf({ answers: { 'gov-2': { level: 1, note: 'Line\n'.repeat(400) } } }),
    ],
  ])(
    'no text stands outside the margins, below the foot or on another: %s',
    async (_case, paper) => {
      const pages = await read(paper);
      expect(strays(pages)).toEqual([]);
      expect(pages.flatMap(overlapping)).toEqual([]);
    },
  );

  it('no text stands outside the margins or below the foot for any assessment', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAssessment, arbitraryPlan, async (assessment, plan) => {
        expect(strays(await read(planPaper(paperBanks, { ...assessment, plan }, madeOn)))).toEqual(
          [],
        );
      }),
      { numRuns: 8 },
    );
  });
});

const lines = (count: number, width = 100) =>
  Array.from({ length: count }, () => 'n'.repeat(width - 12)).join(' ');
const paragraph = (count: number): PaperBlock => ({ kind: 'paragraph', text: lines(count) });
const table = (count: number): PaperBlock => ({
  kind: 'table',
  name: 'T',
  columns: [{ heading: 'Column', share: 100 }],
  rows: [[{ text: lines(count) }], [{ text: 'n' }]],
});
const h2: PaperBlock = { kind: 'heading', level: 2, text: 'Heading' };
const h3: PaperBlock = { kind: 'heading', level: 3, text: 'Heading' };

/** The same blocks at every height of the lower third of a page, a millimetre apart, each time on a page of its own. */
function atEveryHeight(blocks: readonly PaperBlock[]): Paper {
  const high: PaperBlock = { kind: 'signatures', names: [''] };
  const low: PaperBlock = { kind: 'paragraph', text: 'Before' };
  const fillers = Array.from({ length: 12 }, (_, count) =>
    Array.from({ length: 6 }, (__, lower) => [
      ...Array<PaperBlock>(5).fill(high),
      ...Array<PaperBlock>(count + 5 - lower).fill(low),
      ...Array<PaperBlock>(lower).fill({ ...low, label: 'So' }),
    ]),
  ).flat();
  return paperWith(
    fillers.flatMap((filler) => [...filler, ...blocks, { kind: 'new-page' } as const]),
  );
}

describe('a heading', { timeout: 30_000 }, () => {
  it.each<[string, PaperBlock[]]>([
    ['a line', [h2, paragraph(1)]],
    ['eight lines', [h2, paragraph(8)]],
    ['more lines than are kept together', [h2, paragraph(12)]],
    [
      'a paragraph with a label',
      [h3, { kind: 'paragraph', label: 'Level 3.', text: 'Talking about the work; '.repeat(26) }],
    ],
    ['a table', [h3, table(2)]],
    ['a table whose first row is tall', [h3, table(12)]],
    ['a heading and a line', [h2, h3, paragraph(1)]],
    ['a heading and eight lines', [h2, h3, paragraph(8)]],
    ['a heading and a table', [h2, h3, table(2)]],
    ['places to sign', [h2, { kind: 'signatures', names: Array<string>(13).fill('Name') }]],
  ])(
    'never stands last on a page, nor do the names of the columns: before %s',
    async (_case, blocks) => {
      const pages = await read(atEveryHeight(blocks));
      const last = pages.map(({ body }) => body.at(-1)?.text);
      expect(last.filter((text) => text === 'Heading' || text === 'Column')).toEqual([]);
      expect(
        pages.flatMap(({ body }) => body).filter(({ text }) => text === 'Heading').length,
      ).toBeGreaterThanOrEqual(72);
    },
  );

  it('never stands last on a page of a whole paper, however long its opening is', async () => {
    for (let count = 0; count < 12; count += 1) {
      const otherPartners = Array.from(
        { length: count },
        (_, index) => `Partner ${index} of a rather long name that fills most of a line`,
      );
      const pages = await read(paperOf({ otherPartners, plan: aPlan(anAction('a')) }));
      expect(pages.filter(({ body }) => [15, 10.5].includes(body.at(-1)?.size ?? 0))).toEqual([]);
    }
  });
});
