import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { assessmentDocument } from '../../../../src/formats/json/assessment-document';
import { bytesAsText } from '../../../../src/formats/packed/text-alphabets';
import { packAssessment, unpackAssessment } from '../../../../src/formats/packed/packed-assessment';
import { qrMatrix } from '../../../../src/formats/packed/qr-matrix';
import { qrText, readQrText } from '../../../../src/formats/packed/qr-text';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const many = { numRuns: 2000 };
const page = 'https://partnerships.example.nhs.uk/PRT/';
const file = 'file:///home/ann/partnership-readiness.html';
const packed = (assessment: Assessment) =>
  packAssessment(assessmentDocument(assessment, madeUpBank), madeUpBank);
const version = (text: string) => (qrMatrix(text).length - 17) / 4;
const namesOf = (length: number) =>
  anAssessment({
    partnership: 'W'.repeat(length),
    partner: { name: 'm'.repeat(length), sector: 'other' },
    respondent: { kind: 'individual' },
  });

/** How far a text gets: the failure of the text, of the bytes in it, or 'read'. */
function endOf(text: string): string {
  const read = readQrText(text);
  if (!read.ok) return read.failure.kind;
  const unpacked = unpackAssessment(read.packed, madeUpBank);
  return unpacked.ok ? 'read' : unpacked.failure.kind;
}

describe('the text of a code', () => {
  const bytes = Uint8Array.of(0xff, 0xef, 0x01);

  it.each([
    ['https://example.org/', 'https://example.org/#/q/_-8B'],
    [
      'https://example.org/Care/Tool/index.html',
      'https://example.org/Care/Tool/index.html#/q/_-8B',
    ],
    ['https://example.org/?mc_eid=12ab#/assessments/1/plan', 'https://example.org/#/q/_-8B'],
    ['HTTP://LOCALHOST:4173/', 'HTTP://LOCALHOST:4173/#/q/_-8B'],
    [file, 'PR1:77XQC'],
    ['', 'PR1:77XQC'],
    ['about:blank', 'PR1:77XQC'],
  ])('of a page at ‘%s’ is ‘%s’', (address, text) => {
    expect(qrText(bytes, address)).toBe(text);
  });

  it('gives the bytes back, from a page and from a file, with spaces around it, and from # or the route on', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (some) => {
        const link = qrText(some, page);
        const texts = [
          link,
          qrText(some, file),
          ` ${link}\n`,
          link.slice(page.length),
          link.slice(page.length + 1),
        ];
        expect(texts.map(readQrText)).toEqual(texts.map(() => ({ ok: true, packed: some })));
      }),
    );
  });

  it('has behind its address only characters that nothing escapes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (some) => {
        const link = qrText(some, page);
        expect(link.slice(page.length)).toMatch(/^#\/q\/[\w-]*$/);
        expect(new URL(link).href).toBe(link);
        expect(qrText(some, file)).toMatch(/^PR1:[A-Z2-7]*$/);
      }),
    );
  });
});

describe('a code', () => {
  it.each([
    [40, page, 10],
    [40, file, 8],
    [20, page, 9],
    [120, page, 16],
  ])(
    'of two names of %d characters, made at %s, is version %d at level M',
    (length, address, expected) => {
      expect(page).toHaveLength(40);
      expect(version(qrText(packed(namesOf(length)), address))).toBe(expected);
    },
  );

  it.each([0, 10, 20, 40, 80, 120])(
    'is never larger than with the other alphabet, for names of %d characters',
    (length) => {
      const bytes = packed(namesOf(Math.max(1, length)));
      expect(version(qrText(bytes, page))).toBeLessThanOrEqual(
        version(`${page}#/q/${bytesAsText(bytes, 'base32')}`),
      );
      expect(version(qrText(bytes, file))).toBeLessThanOrEqual(
        version(`PR1:${bytesAsText(bytes, 'base64url')}`),
      );
    },
  );

  it('holds the longest assessment that there is, at a long address', () => {
    const longest = anAssessment({
      id: 'i'.repeat(64),
      partnership: '語'.repeat(120),
      partner: { name: '語'.repeat(120), sector: 'other' },
      respondent: { kind: 'individual', label: '語'.repeat(80) },
    });
    expect(
      version(qrText(packed(longest), `https://example.org/${'a'.repeat(200)}`)),
    ).toBeLessThanOrEqual(40);
    expect(
      qrMatrix(qrText(packed(longest), `https://example.org/${'a'.repeat(200)}`)),
    ).not.toHaveLength(0);
  });
});

describe('a text that is no code of ours', () => {
  it.each([
    ['', 'not-a-code'],
    ['https://example.org/', 'not-a-code'],
    ['https://example.org/q/_-8B', 'not-a-code'],
    ['https://example.org/#/s/_-8B', 'not-a-code'],
    ['WIFI:S:Riverside;;', 'not-a-code'],
    ['pr1:77XQC', 'not-a-code'],
    ['PR2:77XQC', 'not-a-code'],
    [`PR1:${'A'.repeat(4296)}`, 'not-a-code'],
    ['PR1:', 'not-a-code'],
    ['PR1:77XQ', 'damaged'],
    ['PR1:77xqc', 'damaged'],
    ['#/q/_+8B', 'damaged'],
    ['#/q/_-8B#/q/_-8B', 'damaged'],
    ['#/q/_-8B\n_-8B', 'damaged'],
  ])('ends in a named failure: ‘%s’ is %s', (text, failure) => {
    expect(endOf(text)).toBe(failure);
  });
});

describe('a code that something happened to', { timeout: 30_000 }, () => {
  const someCode = fc.constantFrom(
    ...fc
      .sample(arbitraryAssessment, { numRuns: 40, seed: 12 })
      .flatMap((assessment) => [
        qrText(packed(assessment), file),
        `/q/${bytesAsText(packed(assessment), 'base64url')}`,
      ]),
  );

  it('is read when nothing did', () => {
    fc.assert(fc.property(someCode, (text) => void expect(endOf(text)).toBe('read')));
  });

  it('ends in a named failure wherever it was cut', () => {
    fc.assert(
      fc.property(
        someCode,
        fc.nat(),
        (text, place) =>
          void expect(['not-a-code', 'damaged']).toContain(
            endOf(text.slice(0, place % text.length)),
          ),
      ),
      many,
    );
  });

  it('ends in a named failure whichever bit was turned', () => {
    fc.assert(
      fc.property(someCode, fc.nat(), fc.nat(15), (text, place, bit) => {
        const at = place % text.length;
        const turned =
          text.slice(0, at) +
          String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) +
          text.slice(at + 1);
        expect(['not-a-code', 'damaged']).toContain(endOf(turned));
      }),
      many,
    );
  });

  it('never throws and never reads, whatever the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `PR1:${text}`),
      fc.base64String().map((text) => `#/q/${text}`),
    );
    fc.assert(
      fc.property(anyText, (text) => void expect(['not-a-code', 'damaged']).toContain(endOf(text))),
      many,
    );
  });
});
