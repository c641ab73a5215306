import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../../support/whole-files';
import type { Paper, PaperBlock } from '../../../../src/papers/content/paper';
import { textsOfPaper } from '../../../../src/papers/content/texts-of-paper';
import { classWords } from '../../../../src/wording/class-words';
import { comparisonHeadline } from '../../../../src/wording/comparison-headline';
import { orderToTalk } from '../../../../src/domain/comparing/order-to-talk';
import { scoreText } from '../../../../src/wording/figures';
import { textLimits } from '../../../../src/domain/model/text-limits';
import {
  roomOf,
  comparedOf,
  partnerName,
  resolvedOf,
  type Room,
} from '../../../support/room-of-partners';
import { comparisonPaperOf } from '../../../support/comparison-paper-of';
import { bodyText, readPages, type PdfPage, type PdfText } from '../../../support/pages-of-pdf';
import { paperBanks, paperWith } from '../../../support/paper-of';

const bank = paperBanks.questions;
const all = (room: Room) => roomOf({ ...room, bank });
const fourOfFive = all({ partners: 4, people: 5, consensus: true });
const twoRounds = all({ partners: 2, people: 2, rounds: 2 });
const noted = twoRounds.map(({ assessment, round }) => ({
  round,
  assessment: {
    ...assessment,
    answers: { ...assessment.answers, 'aims-1': { level: 2 as const, note: 'Wynne told us.' } },
  },
}));
const read = async (paper: Paper) => (await readPages(drawPdf(paper))).pages;

describe('a drawn report of a comparison', { timeout: 60_000 }, () => {
  it('says what is found, each class with its questions, and every score as the screen has it', async () => {
    const { figures } = comparedOf(resolvedOf(fourOfFive, {}, bank), 'partner', bank);
    const text = bodyText(await read(comparisonPaperOf(fourOfFive)));
    expect(text).toContain(comparisonHeadline(figures).finding);
    const order = orderToTalk(figures.questions);
    expect(order.length).toBeGreaterThan(3);
    order.forEach((group, index) =>
      expect(text).toContain(
        `${index + 1}. ${classWords[group.class].title} ${classWords[group.class].name}. `,
      ),
    );
    figures.areas.forEach(({ area, scores }) => {
      const shown = [
        ...scores,
        ...(figures.consensus === undefined
          ? []
          : [figures.consensus.scores[figures.areas.findIndex((each) => each.area === area)]]),
      ].map((score) => (score?.status === 'scored' ? scoreText(bank, score.score) : 'n/e'));
      const start = text.indexOf(` ${area.name} `, text.indexOf('Lowest to highest'));
      const row = text.slice(start, start + 300);
      expect(row.split(' ')).toEqual(expect.arrayContaining(shown));
    });
  });

  it('names its parts in the outline', async () => {
    const { outline } = await readPages(drawPdf(comparisonPaperOf(twoRounds)));
    expect(outline.map(({ title }) => title)).toEqual([
      'Riverside autumn workshop',
      'What to talk about, in this order',
      'Over time',
      'Answers by partner',
      'Method and source',
    ]);
  });

  it('has notes only where they are wanted, and under hidden names neither notes nor names', async () => {
    const [without, wanted, hidden] = [
      bodyText(await read(comparisonPaperOf(noted))),
      bodyText(await read(comparisonPaperOf(noted, { notes: true }))),
      bodyText(
        await read(comparisonPaperOf(noted, { names: true, notes: true, hiddenNames: true })),
      ),
    ];
    expect(without).not.toContain('Wynne told us.');
    expect(wanted).toContain('Note by Finance director: Wynne told us.');
    expect(hidden).toContain('Names are hidden.');
    for (const name of ['Wynne', 'Riverside', partnerName(1), 'Finance director', 'Chair'])
      expect(hidden).not.toContain(name);
  });

  it('is the same bytes for the same comparison', () => {
    const bytes = () => Buffer.from(drawPdf(comparisonPaperOf(noted, { notes: true })));
    expect(bytes().equals(bytes())).toBe(true);
  });
});

// The margins are 18 mm; heads end at 27 mm, and nothing but the foot stands below 275 mm.
const stray = ({ left, right, baseline }: PdfText) =>
  left < 17.9 || right > 192.1 || baseline < 30 || baseline > 275;
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
const longest = (text: string, length: number) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

describe('on every page of a report', { timeout: 60_000 }, () => {
  it.each<[string, Paper]>([
    ['four partners with five people each and an agreed result', comparisonPaperOf(fourOfFive)],
    ['two rounds', comparisonPaperOf(twoRounds)],
    [
      'eight partners with five people each',
      comparisonPaperOf(all({ partners: 8, people: 5, consensus: true })),
    ],
    ['twelve partners', comparisonPaperOf(all({ partners: 12, people: 2 }))],
    ['one partner', comparisonPaperOf(all({ partners: 1, people: 6 }))],
    [
      'every person beside the others',
      comparisonPaperOf(all({ partners: 3, people: 2 }), { grouping: 'respondent' }),
    ],
    [
      'names and roles as long as they may be',
      comparisonPaperOf(
        all({ partners: 4, people: 2, rounds: 2 }).map(({ assessment, round }) => ({
          round,
          assessment: {
            ...assessment,
            partnership: longest('W', textLimits.name),
            partner: {
              name: longest(`${assessment.partner?.name ?? ''} W`, textLimits.name),
              sector: 'other' as const,
            },
            respondent: {
              kind: 'individual' as const,
              label: longest('Wide role of a person ', textLimits.role),
            },
          },
        })),
      ),
    ],
  ])(
    'no text is lost, outside the margins, smaller than 8.5 points or on another: %s',
    async (_case, paper) => {
      const pages = await read(paper);
      expect(pages.flatMap(({ body }) => body.filter(stray))).toEqual([]);
      expect(pages.flatMap(({ body }) => body.filter(({ size }) => size < 8.49))).toEqual([]);
      expect(pages.flatMap(overlapping)).toEqual([]);
      const drawn = bodyText(pages).replaceAll(' ', '');
      for (const text of textsOfPaper({ ...paper, title: '' }).flatMap((each) => each.split(/\s+/)))
        expect(drawn).toContain(text);
    },
  );

  it('no heading and no names of columns stand last', async () => {
    for (const partners of [2, 3, 5]) {
      const pages = await read(comparisonPaperOf(all({ partners, people: 3, rounds: 2 })));
      const last = pages.map(({ body }) => body.at(-1));
      expect(
        last.filter(
          (run) =>
            run !== undefined &&
            (run.size > 10.2 || ['Agreement', 'Mean', 'Business skills'].includes(run.text)),
        ),
      ).toEqual([]);
    }
  });

  it('a line that belongs to what follows stands on the same page', async () => {
    const lines = (count: number): PaperBlock[] =>
      Array.from({ length: count }, () => ({ kind: 'paragraph', text: 'Before' }));
    const pages = await read(
      paperWith(
        Array.from({ length: 12 }, (_, count) => [
          ...lines(30 + count),
          { kind: 'paragraph' as const, text: 'Rule', keepWithNext: true as const },
          {
            kind: 'table' as const,
            name: 'T',
            columns: [{ heading: 'Column', share: 100 }],
            rows: [[{ text: 'Row', below: ['one', 'two', 'three'] }]],
          },
          { kind: 'new-page' as const },
        ]).flat(),
      ),
    );
    expect(
      pages
        .map(({ body }) => body.at(-1)?.text)
        .filter((text) => text === 'Rule' || text === 'Column'),
    ).toEqual([]);
    expect(pages.flatMap(({ body }) => body).filter(({ text }) => text === 'Rule')).toHaveLength(
      12,
    );
  });
});
