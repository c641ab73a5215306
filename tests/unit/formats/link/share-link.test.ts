import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { textLimits } from '../../../../src/domain/model/text-limits';
import {
  assessmentDocument,
  type AssessmentDocument,
} from '../../../../src/formats/json/assessment-document';
import { bytesAsText } from '../../../../src/formats/packed/text-alphabets';
import { withChecksum } from '../../../../src/formats/packed/checksum';
import { linkFragment, readFragment } from '../../../../src/formats/link/share-link';
import { shareLimits } from '../../../../src/formats/link/share-limits';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const many = { numRuns: 2000 };
const documentWith = (instead: Partial<Assessment> = {}): AssessmentDocument =>
  assessmentDocument(anAssessment(instead), madeUpBank);
const arbitraryDocument = arbitraryAssessment.map((assessment) =>
  assessmentDocument(assessment, madeUpBank),
);

/** Links of a few assessments of any kind: what happens to a link is tried on these, since making one takes longer. */
const someLink = fc.constantFrom(
  ...fc.sample(arbitraryDocument, { numRuns: 30, seed: 10 }).map(linkFragment),
);

/** A fragment with a right checksum around any bytes, as somebody who means harm would make it. */
const sealed = (compressed: Uint8Array) =>
  `/s/${bytesAsText(withChecksum(compressed), 'base64url')}`;
const fragmentOf = (text: string) => sealed(deflateSync(new TextEncoder().encode(text)));

const failureOf = (fragment: string) => {
  const read = readFragment(fragment);
  return read.ok ? undefined : read.failure;
};

const questions = madeUpBank.areas.flatMap((area) => area.questions);
const notes = (note: (index: number) => string) =>
  Object.fromEntries(
    questions.map(({ id }, index) => [id, { level: 2 as const, note: note(index) }]),
  );

describe('a link', { timeout: 30_000 }, () => {
  it('gives back the whole assessment that it was made of, notes and plan included', () => {
    fc.assert(
      fc.property(
        arbitraryDocument,
        (document) =>
          void expect(readFragment(linkFragment(document))).toEqual({ ok: true, document }),
      ),
    );
  });

  it('is the same text for the same document', () => {
    fc.assert(
      fc.property(
        arbitraryDocument,
        (document) =>
          void expect(linkFragment(structuredClone(document))).toBe(linkFragment(document)),
      ),
    );
  });

  it('has only characters that need no escape after #', () => {
    fc.assert(
      fc.property(
        arbitraryDocument,
        (document) => void expect(linkFragment(document)).toMatch(/^\/s\/[\w-]+$/),
      ),
    );
  });

  it.each<[string, Partial<Assessment>]>([
    [
      'the longest notes, all the same letter',
      { answers: notes(() => 'x'.repeat(textLimits.note)) },
    ],
    [
      'a plan of 200 actions that say the same',
      {
        plan: {
          startDate: '2026-11-22',
          updatedAt: '2026-11-22T10:00:00.000Z',
          actions: Array.from({ length: 200 }, (_, index) => ({
            id: `a${index}`,
            text: 'x'.repeat(400),
            owner: 'y'.repeat(160),
            due: {},
            doneWhen: 'z'.repeat(300),
            status: 'done' as const,
          })),
        },
      },
    ],
  ])('carries %s', (_what, instead) => {
    expect(readFragment(linkFragment(documentWith(instead)))).toEqual({
      ok: true,
      document: documentWith(instead),
    });
  });

  it('with half of a character is refused, and names where it stands', () => {
    expect(readFragment(linkFragment(documentWith({ partnership: 'River\ud83d' })))).toMatchObject({
      ok: false,
      failure: { kind: 'wrong-shape', expected: { kind: 'plain-text' } },
    });
  });

  it('is written for an assessment that is too large for one, and says so when it is read', () => {
    let seed = 1;
    const letter = () =>
      String.fromCharCode(0x4e00 + ((seed = (seed * 48_271) % 2_147_483_647) % 20_000));
    const fragment = linkFragment(
      documentWith({ answers: notes(() => Array.from({ length: 2000 }, letter).join('')) }),
    );
    expect(fragment.length).toBeGreaterThan(shareLimits.fragment);
    expect(failureOf(fragment)).toEqual({ kind: 'too-large' });
  });
});

describe('a fragment that is no link of ours', () => {
  it.each(['', '/', '/s', 's/AAAA', '/q/AAAA', '#/s/AAAA', '/start', ' /s/AAAA'])(
    'is not a link: ‘%s’',
    (fragment) => {
      expect(failureOf(fragment)).toEqual({ kind: 'not-a-link' });
    },
  );

  it.each<[string, string, object]>([
    ['nothing behind its route', '/s/', { kind: 'damaged' }],
    ['a right checksum over nothing', sealed(new Uint8Array()), { kind: 'damaged' }],
    ['bytes that are no deflate', sealed(Uint8Array.of(7, 7, 7)), { kind: 'damaged' }],
    [
      'bytes that are no UTF-8',
      sealed(deflateSync(Uint8Array.of(0x22, 0xff, 0x22))),
      { kind: 'damaged' },
    ],
    ['a text that is no JSON', fragmentOf('{"format":'), { kind: 'damaged' }],
    ['JSON of something else', fragmentOf('[]'), { kind: 'not-ours' }],
    ['JSON that says null', fragmentOf('null'), { kind: 'not-ours' }],
    [
      'JSON that is too deep',
      fragmentOf(`${'['.repeat(33)}${']'.repeat(33)}`),
      { kind: 'too-deep' },
    ],
    [
      'JSON of something else, as deep as may be',
      fragmentOf(`${'['.repeat(32)}${']'.repeat(32)}`),
      { kind: 'not-ours' },
    ],
    [
      'a later version',
      fragmentOf(JSON.stringify({ ...documentWith(), formatVersion: 2 })),
      { kind: 'newer-version', version: 2 },
    ],
    [
      'another shape',
      fragmentOf(JSON.stringify(documentWith({ id: 'a b' }))),
      { kind: 'wrong-shape', place: 'assessment > id' },
    ],
  ])('is refused by name for %s', (_what, fragment, failure) => {
    expect(failureOf(fragment)).toMatchObject(failure);
  });
});

describe('a limit of a link', () => {
  it('counts the levels of its JSON, and 100,000 brackets do not throw', () => {
    const padded = (text: string) =>
      sealed(
        Uint8Array.from([
          ...Array.from({ length: 2_000 }, () => [0, 0, 0, 255, 255]).flat(),
          ...deflateSync(new TextEncoder().encode(text)),
        ]),
      );
    expect(failureOf(padded('['.repeat(100_000)))).toEqual({ kind: 'damaged' });
    expect(failureOf(padded(`${'['.repeat(50_000)}${']'.repeat(50_000)}`))).toEqual({
      kind: 'too-deep',
    });
    const deep = (levels: number) =>
      fragmentOf(
        `${JSON.stringify(documentWith()).slice(0, -1)},"by":${'['.repeat(levels)}${']'.repeat(levels)}}`,
      );
    expect(readFragment(deep(31))).toEqual({ ok: true, document: documentWith() });
    expect(failureOf(deep(32))).toEqual({ kind: 'too-deep' });
  });

  const spaces = (count: number) =>
    deflateSync(new TextEncoder().encode(' '.repeat(count)), { level: 9 });

  it('counts the characters after #, before anything else is done', () => {
    expect(failureOf(`/s/${'A'.repeat(shareLimits.fragment - 3)}`)).toEqual({ kind: 'damaged' });
    expect(failureOf(`/s/${'A'.repeat(shareLimits.fragment - 2)}`)).toEqual({ kind: 'too-large' });
  });

  it('counts what it expands to, as so many times what came', () => {
    expect(failureOf(sealed(spaces(50_000)))).toEqual({ kind: 'too-large' });
    const padded = (length: number) =>
      Uint8Array.from([
        ...Array.from({ length }, () => [0, 0, 0, 255, 255]).flat(),
        ...spaces(20_000),
      ]);
    const just = Math.ceil((20_000 / shareLimits.times - spaces(20_000).length) / 5);
    expect(failureOf(sealed(padded(just)))).toEqual({ kind: 'damaged' });
    expect(failureOf(sealed(padded(just - 1)))).toEqual({ kind: 'too-large' });
  });

  it('counts the bytes that it expands to', () => {
    const padded = (count: number) =>
      sealed(
        Uint8Array.from([
          ...Array.from({ length: 10_010 }, () => [0, 0, 0, 255, 255]).flat(),
          ...spaces(count),
        ]),
      );
    expect(failureOf(padded(shareLimits.expanded))).toEqual({ kind: 'damaged' });
    expect(failureOf(padded(shareLimits.expanded + 1))).toEqual({ kind: 'too-large' });
  });
});

describe('a link that something happened to', { timeout: 30_000 }, () => {
  it('ends in a named failure wherever it was cut', () => {
    fc.assert(
      fc.property(someLink, fc.nat(), (fragment, place) => {
        expect(['not-a-link', 'damaged']).toContain(
          failureOf(fragment.slice(0, place % fragment.length))?.kind,
        );
      }),
      many,
    );
  });

  it('ends in a named failure whichever bit was turned', () => {
    fc.assert(
      fc.property(someLink, fc.nat(), fc.nat(15), (fragment, place, bit) => {
        const at = place % fragment.length;
        const turned =
          fragment.slice(0, at) +
          String.fromCharCode(fragment.charCodeAt(at) ^ (1 << bit)) +
          fragment.slice(at + 1);
        expect(failureOf(turned)?.kind).toBe(at < 3 ? 'not-a-link' : 'damaged');
      }),
      many,
    );
  });

  it('never throws and never reads, whatever the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.base64String(),
      fc.string().map((text) => `/s/${text}`),
    );
    fc.assert(
      fc.property(
        anyText,
        (text) => void expect(['not-a-link', 'damaged']).toContain(failureOf(text)?.kind),
      ),
      many,
    );
  });

  it('never throws and never reads, whatever the bytes under a right checksum', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        (bytes) =>
          void expect(['damaged', 'too-large', 'not-ours']).toContain(
            failureOf(sealed(bytes))?.kind,
          ),
      ),
      many,
    );
  });

  it('never throws and never reads, whatever JSON it carries', () => {
    fc.assert(
      fc.property(
        fc.json(),
        (text) =>
          void expect(['not-ours', 'too-large']).toContain(failureOf(fragmentOf(text))?.kind),
      ),
      many,
    );
  });
});
