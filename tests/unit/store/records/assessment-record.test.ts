import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord, recordOf } from '../../../../src/store/records/assessment-record';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment } from '../../../support/assessment-builder';
import { bank } from '../../../support/browser';
import { documentOf } from '../../../support/document-of';

const { id } = anAssessment();

describe('the record of an assessment', () => {
  it('stands under its id, with the document that a file would hold', () => {
    expect(recordOf({ assessment: anAssessment(), bank })).toStrictEqual({
      id,
      document: documentOf(),
    });
  });

  it('has where one stopped beside the document, not in it', () => {
    expect(recordOf({ assessment: anAssessment(), bank, stoppedAt: 'gov-3' })).toStrictEqual({
      id,
      document: documentOf(),
      place: 'gov-3',
    });
  });

  it('gives the same assessment, bank and where one stopped when it is read', () => {
    const stopped = fc.option(
      fc.string().map((text) => ({ stoppedAt: text })),
      { nil: {} },
    );
    fc.assert(
      fc.property(arbitraryAssessment, stopped, (assessment, where) => {
        const record = { assessment, bank, ...where };
        expect(readRecord(recordOf(record))).toEqual({ ok: true, record });
      }),
    );
  });
});

describe('a record that is read', () => {
  it.each([7, null, { question: 'gov-3' }])(
    'has nowhere that one stopped where that is no text: %j',
    (place) => {
      expect(readRecord({ id, document: documentOf(), place })).toStrictEqual({
        ok: true,
        record: { assessment: anAssessment(), bank },
      });
    },
  );

  it.each<[string, Record<string, unknown>, object]>([
    ['has no document', {}, { kind: 'not-ours' }],
    [
      'is of a later version',
      { document: { ...documentOf(), formatVersion: 2 } },
      { kind: 'newer-version', version: 2 },
    ],
    [
      'is damaged',
      { document: documentOf({ partnership: 7 }) },
      {
        kind: 'wrong-shape',
        place: 'assessment > partnership',
        expected: { kind: 'name', most: 120 },
      },
    ],
    [
      'holds an assessment of another id',
      { document: documentOf({ id: 'another' }) },
      { kind: 'wrong-shape', place: 'id', expected: { kind: 'this-id', id } },
    ],
  ])('is unreadable, and kept as it is, when it %s', (_what, rest, failure) => {
    const raw = { id, place: 'gov-3', ...rest };
    const read = readRecord(raw);
    expect(read).toStrictEqual({ ok: false, unreadable: { id, failure, raw } });
    expect(!read.ok && read.unreadable.raw).toBe(raw);
  });
});
