import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../../support/whole-files';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import { bodyText, readPages } from '../../../support/pages-of-pdf';
import { aPlan, anAction, paperOf } from '../../../support/paper-of';

const named = paperOf({
  partnership: 'Siân Ŵynne & Łukasz',
  partner: { name: 'Ymddiriedolaeth Gofal Môn', sector: 'nhs-trust' },
  otherPartners: ['Żółć “Circle”', 'O’Neill – Carers'],
  plan: aPlan(anAction('a', { text: 'Ask Ŵ and ł about 30%.' })),
  asks: ['SYS-1'],
});
const pdf = await readPages(drawPdf(named));

describe('a drawn paper', { timeout: 30_000 }, () => {
  it('has its title, its language and the day on which it was made', () => {
    expect(pdf.about.get('Title')).toBe('Siân Ŵynne & Łukasz: results and action plan');
    expect(pdf.about.get('Language')).toBe('en-GB');
    expect(pdf.about.get('Subject')).toBe('Results and action plan, 23 November 2026');
    expect(pdf.about.get('CreationDate')).toMatch(/^D:20261123/);
  });

  it('has an outline of its parts, each with the page on which it stands', () => {
    expect(pdf.outline.map(({ title }) => title)).toEqual([
      'Siân Ŵynne & Łukasz',
      'What stands out',
      'Action plan',
      'What we ask of others',
      'Agreed by',
      'All answers',
      'Method and source',
    ]);
    for (const { title, page } of pdf.outline) {
      const body = pdf.pages[(page ?? 0) - 1]?.body ?? [];
      expect(
        body.map(({ text }) => text),
        title,
      ).toContain(title);
    }
  });

  it('says on every page what it is, that it is independent, and which page of how many', () => {
    expect(pdf.pages.length).toBeGreaterThan(3);
    pdf.pages.forEach(({ furniture }, index) => {
      expect(furniture.map(({ text }) => text)).toEqual([
        'Partnership readiness',
        'Results and action plan, 23 November 2026',
        'Independent. Not made or endorsed by the NHS or by government.',
        `Page ${index + 1} of ${pdf.pages.length}`,
      ]);
    });
  });

  it('gives names back letter by letter', () => {
    const text = bodyText(pdf.pages);
    for (const name of [
      'Siân Ŵynne & Łukasz',
      'Ymddiriedolaeth Gofal Môn',
      'Żółć “Circle”',
      'O’Neill – Carers',
      '1. Ask Ŵ and ł about 30%.',
    ])
      expect(text).toContain(name);
  });

  it('is the same bytes for the same paper, and others for another', () => {
    const bytes = Buffer.from(drawPdf(named));
    expect(bytes.equals(Buffer.from(drawPdf(named)))).toBe(true);
    expect(bytes.equals(Buffer.from(drawPdf({ ...named, madeOn: '2026-11-24' })))).toBe(false);
  });

  it('names each partner once to sign', () => {
    const page = pdf.pages.find(({ body }) => body.some(({ text }) => text === 'Agreed by'));
    const texts = (page?.body ?? []).map(({ text }) => text);
    expect(texts.slice(texts.indexOf('Agreed by') + 1)).toEqual([
      'We have read this paper and agree its action plan.',
      'Ymddiriedolaeth Gofal Môn',
      'Signed, with name, role and date',
      'Żółć “Circle”',
      'Signed, with name, role and date',
      'O’Neill – Carers',
      'Signed, with name, role and date',
    ]);
  });
});

describe('a drawn example', { timeout: 30_000 }, () => {
  it('says on every page that it is made up', async () => {
    const { pages } = await readPages(drawPdf(paperOf({ example: true })));
    expect(pages.length).toBeGreaterThan(1);
    for (const { furniture } of pages) {
      expect(furniture.map(({ text }) => text)).toContain(
        'Example: the organisations, the answers and the notes are made up.',
      );
    }
  });
});

describe('a drawn paper of few answers', { timeout: 30_000 }, () => {
  const plan = aPlan(...Array.from({ length: 7 }, (_, index) => anAction(`action-${index + 1}`)));

  it('says ‘not enough answers’ in place of a score, and has the whole plan all the same', async () => {
    const { pages } = await readPages(
      drawPdf(paperOf({ answers: answersOf({ roles: [2, 2, 2, 2], 'risk-sharing': [1] }), plan })),
    );
    const text = bodyText(pages);
    expect(text.match(/Not enough answers/g)).toHaveLength(4);
    expect(text.match(/ n\/e /g)).toHaveLength(8);
    expect(text).toContain('4 Risk sharing: not enough answers, based on 1 of 6');
    plan.actions.forEach((action, index) => expect(text).toContain(`${index + 1}. ${action.text}`));
  });

  it('is drawn with no answer at all', async () => {
    const { outline, pages } = await readPages(
      drawPdf(paperOf({ answers: anAssessment().answers })),
    );
    const text = bodyText(pages);
    expect(text.match(/Not enough answers/g)).toHaveLength(5);
    expect(outline.map(({ title }) => title)).toEqual([
      'Riverside dementia support',
      'What stands out',
      'All answers',
      'Method and source',
    ]);
    expect(outline[2]?.page).toBe((outline[1]?.page ?? 0) + 1);
    expect(text).not.toMatch(/no plan yet|action plan|agreed by/i);
    expect(text).not.toMatch(/undefined|NaN|Infinity/);
  });

  it('signs a firm band with ‘firm’ and a close one with ‘close’', async () => {
    const text = bodyText((await readPages(drawPdf(paperOf()))).pages);
    expect(text).toContain('1 Shared aims 100 Established firm 6 of 6');
    expect(text).toContain('3 Governance 50 Developing close could be Forming 5 of 6 1 don’t know');
  });

  it('leaves room for the names of two organisations where nobody is named', async () => {
    const paper = paperOf();
    const { pages } = await readPages(
      drawPdf({ ...paper, blocks: [{ kind: 'signatures', names: ['', ''] }] }),
    );
    expect(pages.map(({ body }) => body.map(({ text }) => text))).toEqual([
      [
        'Organisation:',
        'Signed, with name, role and date',
        'Organisation:',
        'Signed, with name, role and date',
      ],
    ]);
  });
});
