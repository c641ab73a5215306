import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentDocument } from '../../../../src/formats/json/assessment-document';
import { readLinks, readOpenedLink } from '../../../../src/formats/link/read-links';
import { linkFragment } from '../../../../src/formats/link/share-link';
import { packAssessment } from '../../../../src/formats/packed/packed-assessment';
import { qrText } from '../../../../src/formats/packed/qr-text';
import { bytesAsText } from '../../../../src/formats/packed/text-alphabets';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const page = 'https://tool.example/';
const document = assessmentDocument(
  anAssessment({
    answers: answersOf({ 'shared-aims': [0, 1, 2, 3, 4, 'dk'], governance: [2, 2, 'na'] }),
  }),
  madeUpBank,
);
const fragment = linkFragment(document);
const data = fragment.slice('/s/'.length);
const link = `${page}#${fragment}`;
const code = qrText(packAssessment(document, madeUpBank), page);
const bare = qrText(packAssessment(document, madeUpBank), '');

const readIn = (text: string) =>
  readLinks(text, madeUpBank).map(({ contents }) =>
    contents.ok ? contents.documents.map(({ assessment }) => assessment.id) : contents.failure.why,
  );
const whole = [[document.assessment.id]];

const lines = (text: string, width: number) =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, line) =>
    text.slice(line * width, (line + 1) * width),
  );
const wrap = (text: string) => `https://filter.example/?url=${encodeURIComponent(text)}&data=05`;
/** As the second form of urldefense writes an address. */
const dashed = (text: string) =>
  encodeURIComponent(text.replaceAll('-', '%2D').replaceAll('_', '%5F'))
    .replaceAll('%252D', '%2D')
    .replaceAll('%255F', '%5F')
    .replaceAll('%3A', '-3A')
    .replaceAll('%2F', '_')
    .replaceAll('%', '-');
const base64 = (text: string) =>
  bytesAsText(new TextEncoder().encode(text), 'base64url').replaceAll('-', '+');

it('the text has letters that filters change', () => {
  expect(data).toMatch(/-/);
  expect(data).toMatch(/_/);
});

describe('each pattern of the cases', () => {
  const patterns = readFileSync(
    join(import.meta.dirname, '../../../fixtures/cases/mangled-link-patterns.txt'),
    'utf8',
  )
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it.each(patterns)('is seen through: %s', (pattern) => {
    const mangled = pattern.replace('AAAA', data);
    expect(readIn(mangled)).toEqual(whole);
    const opened = mangled.replace(/^.*?tool\.example\/#/, '');
    if (pattern.startsWith('(opened'))
      expect(readOpenedLink(`/${opened}`, madeUpBank).contents.ok).toBe(true);
  });
});

describe('a link that was pasted is seen through', () => {
  it.each<[string, string]>([
    ['wrapped once', wrap(link)],
    ['wrapped five times', wrap(wrap(wrap(wrap(wrap(link)))))],
    ['in small letters', wrap(link).replace(/%../g, (escape) => escape.toLowerCase())],
    ['behind q', `https://www.google.example/url?q=${encodeURIComponent(link)}&sa=D`],
    ['behind u', `https://l.facebook.example/l.php?u=${encodeURIComponent(link)}&h=AT0`],
    ['in a path', `https://secure-web.cisco.example/1abc-DEF_2/${encodeURIComponent(link)}?utm=1`],
    [
      'urldefense, second form',
      `https://urldefense.example/v2/url?u=${dashed(link)}&d=DwMFaQ&c=x-y_z`,
    ],
    [
      'urldefense, third form',
      `https://urldefense.example/v3/__${link.replace('#', '*')}__;Iw!!abc!def$`,
    ],
    [
      'urldefense, third form, two hashes',
      `https://urldefense.example/v3/__${link.replace('#', '**A')}__;IyM!!abc!def$`,
    ],
    [
      'urldefense in another wrapping',
      wrap(`https://urldefense.example/v3/__${link.replace('#', '*')}__;Iw!!abc!def$`),
    ],
    ['as base64', `https://filter.example/scan?d=tool.example&u=${base64(link)}=&i=1`],
    ['with & as HTML', `<a href="${wrap(link).replaceAll('&', '&amp;')}">mine</a>`],
    ['with # and / as HTML', link.replaceAll('#', '&#35;').replaceAll('/', '&#x2F;')],
    ['with the hash doubled', link.replace('#', '##')],
    ['with a stroke too few', link.replace('#/', '#')],
    ['with a stroke too many', link.replace('/s/', '//s/')],
    ['with the hash escaped', link.replace('#/s/', '#%2Fs%2F')],
    ['with the hash escaped twice', link.replace('#/s/', '%2523%252Fs%252F')],
    ['broken at 76 letters', lines(link, 76).join('\r\n')],
    ['broken at 76 letters and quoted', lines(link, 76).join('\n> ')],
    [
      'broken and quoted twice, with a sentence',
      `> > Mine:\n> > ${lines(link, 60).join('\n> > ')}\n> >\n> > Best wishes`,
    ],
    ['broken as quoted-printable', lines(link, 75).join('=\n')],
    ['broken, then wrapped', wrap(lines(link, 76).join('\n'))],
    ['broken before its route', link.replace('/s/', '\n/s/')],
    ['with a sentence behind it', `${link} That is all from me, and thank you`],
    ['with words on the next line', `${link}\nBest wishes\nJo`],
    ['with tracking behind it', `${link}?mc_eid=1234abc&utm_source=mail`],
    ['with more of a path behind it', `${link}/and/more`],
    ['with marks of no width in it', lines(link, 7).join('\u200b')],
    ['with soft hyphens in it', `\ufeff${lines(link, 20).join('\u00ad')}\u2060`],
    ['with HTML’s places to break', lines(link, 20).join('<wbr>')],
    ['with other hyphens', link.replaceAll('-', '\u2011')],
    ['with backslashes before marks', link.replace(/[-_]/g, '\\$&')],
    ['in Markdown', `[My answers](${link})`],
    ['in a chat', `<${link}|My answers>`],
    ...['.', ',', ')', ').', '”', '’', '"', ';', ':', '!', '…', '>', '*', '_', '-', '--', '__'].map(
      (mark): [string, string] => [`with ${mark} behind it`, `See (${link}${mark} Best wishes`],
    ),
  ])('%s', (_how, text) => {
    expect(readIn(text)).toEqual(whole);
  });

  it.each<[string, string]>([
    ['a link of a code', code],
    ['the same wrapped', wrap(code)],
    ['the same with words behind it', `${code}. Best wishes`],
    ['the text of a code', bare],
    ['the same broken and quoted', lines(bare, 30).join('\n> ')],
    ['the same with a word behind it', `${bare} BEST WISHES`],
  ])('as a code: %s', (_how, text) => {
    expect(readIn(text)).toEqual(whole);
  });

  it('whatever is done to it one after the other', () => {
    const done: readonly ((text: string) => string)[] = [
      wrap,
      (text) => encodeURIComponent(text),
      (text) => text.replaceAll('&', '&amp;'),
      (text) => `<${text}>.`,
      (text) => `${text}\n\nBest wishes`,
      (text) => lines(text, 70).join('\n> '),
    ];
    fc.assert(
      fc.property(
        arbitraryAssessment,
        fc.array(fc.constantFrom(...done), { maxLength: 5 }),
        (assessment, all) => {
          const sent = assessmentDocument(assessment, madeUpBank);
          const mangled = all.reduce(
            (text, change) => change(text),
            page + `#${linkFragment(sent)}`,
          );
          const [first] = readLinks(mangled, madeUpBank);
          expect(first?.contents).toMatchObject({ ok: true, documents: [sent] });
        },
      ),
      { numRuns: 200 },
    );
  }, 30_000);
});

describe('a link with which the page was opened is seen through', () => {
  it.each([
    [`${fragment}.`],
    [`${fragment})`],
    [`${fragment},`],
    [`${fragment}%E2%80%9D`],
    [`${fragment}%20and%20more`],
    [`${fragment}?mc_eid=1`],
    [`${fragment}&utm_source=mail`],
    [`/#${fragment}`],
    [fragment.replaceAll('/', '%2F')],
    [fragment.replaceAll('/', '%252F')],
    [`/https://tool.example/%23${fragment}`],
    [lines(fragment, 70).join('%0D%0A%3E%20')],
  ])('%s', (opened) => {
    expect(readOpenedLink(opened, madeUpBank)).toMatchObject({
      from: { kind: 'link' },
      contents: { ok: true, documents: [document] },
    });
  });

  it('as a code, and says that it was one', () => {
    const opened = code.slice(code.indexOf('#') + 1);
    expect(readOpenedLink(`${opened}.`, madeUpBank)).toMatchObject({
      from: { kind: 'code' },
      contents: { ok: true },
    });
  });

  it.each([
    ['/s/', 'damaged'],
    [fragment.slice(0, -8), 'damaged'],
    [data, 'not-a-link'],
    ['/', 'not-a-link'],
  ])('or ends in a named failure: %s', (opened, kind) => {
    expect(readOpenedLink(opened, madeUpBank)).toMatchObject({
      contents: { ok: false, failure: { why: { kind } } },
    });
  });
});

it('a text of 200,000 letters that holds nothing of ours is done with at once', () => {
  const began = performance.now();
  expect(readIn(`${page}#/s/${'A'.repeat(200_000)}`)).toEqual([{ kind: 'too-large' }]);
  expect(readIn('> | '.repeat(50_000))).toEqual([{ kind: 'not-a-link' }]);
  expect(readIn('#/s/'.repeat(50_000))).toEqual([{ kind: 'damaged' }]);
  expect(performance.now() - began).toBeLessThan(2000);
});
