import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { assessmentDocument } from '../../../../src/formats/json/assessment-document';
import { itemName } from '../../../../src/wording/item-name';
import { importFailureText } from '../../../../src/wording/import-failure-text';
import { bytesAsText } from '../../../../src/formats/packed/text-alphabets';
import { withChecksum } from '../../../../src/formats/packed/checksum';
import { packAssessment } from '../../../../src/formats/packed/packed-assessment';
import { qrText } from '../../../../src/formats/packed/qr-text';
import { readLinks } from '../../../../src/formats/link/read-links';
import { linkFragment } from '../../../../src/formats/link/share-link';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const page = 'https://partnerships.example.nhs.uk/ready/';
const answers = answersOf({ 'shared-aims': [0, 1, 2, 3, 4, 'dk'] });
const assessments = ['Riverside', 'Wenlow', 'Harbour'].map((partnership, index) =>
  anAssessment({ id: `number-${index}`, partnership, answers }),
);
const documentOf = (assessment: Assessment) => assessmentDocument(assessment, madeUpBank);
const packedOf = (assessment: Assessment) => packAssessment(documentOf(assessment), madeUpBank);
const linkTo = (assessment: Assessment) => `${page}#${linkFragment(documentOf(assessment))}`;
const [first, second, third] = [
  linkTo(assessments[0] ?? anAssessment()),
  qrText(packedOf(assessments[1] ?? anAssessment()), page),
  qrText(packedOf(assessments[2] ?? anAssessment()), 'file:///page.html'),
];
const damaged = 'It was cut short or changed on its way. Ask for it again, or for the file.';

/** What is read in a text: the partnership of each link, or what is said of it. */
const saidBy = (text: string) =>
  readLinks(text, madeUpBank).map(
    ({ from, contents }) =>
      `${itemName(from)}: ${contents.ok ? contents.documents.map(({ assessment }) => assessment.partnership).join(' and ') : importFailureText(contents.failure)}`,
  );
const allThree = ['Link 1: Riverside', 'Link 2: Wenlow', 'Link 3: Harbour'];

describe('links that were pasted', () => {
  it.each([
    ['one to a line', [first, second, third].join('\n')],
    ['one to a line, as on Windows, with empty lines', [first, second, third].join('\r\n\r\n')],
    ['with spaces between them', `  ${first} ${second}\t${third} `],
    [
      'in the text of an e-mail',
      `Dear Jo,\n\nhere is mine (${first}), and Ali’s: <${second}>. Sam’s code says “${third}”.\n\nSee https://example.org/#top and PR1.\nBest wishes`,
    ],
    [
      'twice, as what is shown and as where it leads',
      `${first}<${first}>\n${second}\n> ${second}\n${third}`,
    ],
    [
      'without the address before them',
      [first.replace(page, ''), second.replace(page, ''), third].join('\n'),
    ],
    [
      'wrapped by a mail program that checks links',
      [first, second]
        .map(
          (link) =>
            `https://eur03.safelinks.example.com/?url=${encodeURIComponent(link)}&data=05%7C02`,
        )
        .concat(third)
        .join('\n'),
    ],
  ])('are all read: %s', (_where, text) => {
    expect(saidBy(text)).toEqual(allThree);
  });

  it('give the whole document, and a code what a code holds', () => {
    const [link, code] = readLinks(`${first} ${second}`, madeUpBank);
    expect(link).toEqual({
      from: { kind: 'link', number: 1 },
      contents: {
        ok: true,
        documents: [documentOf(assessments[0] ?? anAssessment())],
        comparisons: [],
        dropped: [],
      },
    });
    expect(code?.contents).toMatchObject({
      ok: true,
      documents: [{ assessment: { id: 'number-1', answers } }],
    });
  });

  it.each([
    ['a link that was cut short', first.slice(0, -9)],
    ['a link with an ellipsis in it', `${first.slice(0, -20)}…${first.slice(-10)}`],
    ['a link of which the data is gone', `${page}#/s/`],
    ['a code link that was cut short', second.slice(0, -3)],
    ['the text of a code that was cut short', third.slice(0, -4)],
  ])('end in their sentence when they are bad, and the others are read: %s', (_what, bad) => {
    expect(saidBy(`${first}\n${bad}\n${second}`)).toEqual([
      'Link 1: Riverside',
      `Link 2: ${damaged}`,
      'Link 3: Wenlow',
    ]);
  });

  it('say when a code was made with other questions', () => {
    const other = qrText(
      packAssessment(documentOf(anAssessment()), { ...madeUpBank, id: 'other' }),
      page,
    );
    expect(saidBy(other)).toEqual([
      'Link 1: It was answered with other questions, which this page does not have. Open it with the page that made it, or ask for the file.',
    ]);
  });

  it('say when one is nested too deep', () => {
    const deep = deflateSync(new TextEncoder().encode(`${'['.repeat(33)}${']'.repeat(33)}`));
    expect(saidBy(`#/s/${bytesAsText(withChecksum(deep), 'base64url')}`)).toEqual([
      'Link 1: It is nested deeper than anything that this page shares, so it was not opened. Ask whoever sent it for the file.',
    ]);
  });

  it.each(['Dear Jo, see https://example.org/#/about/s/7', 'PR1:', '#/a/number-1/q/gov-1'])(
    'say so when there is none among them: ‘%s’',
    (text) => {
      expect(saidBy(text)).toEqual([
        'Link 1: It holds no assessment of this page. Ask whoever sent it for the file.',
      ]);
    },
  );

  it('are none in an empty text', () => {
    expect(readLinks(' \n\t', madeUpBank)).toEqual([]);
  });
});
