import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentDocument } from '../../../../src/formats/json/assessment-document';
import { readAssessment } from '../../../../src/formats/json/read-assessment';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((numbers) => numbers.join('.'));
const bankReference = fc.record({ id: fc.string({ minLength: 1, maxLength: 64 }), version });

/** The same value with the keys of every object the other way round, except those of answers and targets, which are data. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [
    key,
    key === 'answers' || key === 'targets' ? each : turnedRound(each),
  ]);
  return Object.fromEntries(entries.reverse());
}

const textOf = (value: unknown) => {
  const read = readAssessment(value);
  return read.ok ? JSON.stringify(read.document) : read.failure.kind;
};

describe('the document of an assessment', () => {
  it('names its format, its version and the bank, and holds the assessment', () => {
    expect(assessmentDocument(anAssessment(), { id: 'made-up', version: '1.2.0' })).toStrictEqual({
      format: 'partnership-readiness/assessment',
      formatVersion: 1,
      bank: { id: 'made-up', version: '1.2.0' },
      assessment: anAssessment(),
    });
  });

  it('has its keys in a fixed order', () => {
    const document = assessmentDocument(anAssessment(), { version: '1.2.0', id: 'made-up' });
    expect(Object.keys(document)).toEqual(['format', 'formatVersion', 'bank', 'assessment']);
    expect(Object.keys(document.bank)).toEqual(['id', 'version']);
  });

  it('refers to the bank and holds none of its questions', () => {
    expect(assessmentDocument(anAssessment(), madeUpBank).bank).toStrictEqual({
      id: 'made-up',
      version: '1.2.0',
    });
  });
});

describe('a document that is written as JSON and read again', () => {
  it('is the same, with the same bank and every key of the assessment', () => {
    fc.assert(
      fc.property(arbitraryAssessment, bankReference, (assessment, bank) => {
        const document = assessmentDocument(assessment, bank);
        expect(readAssessment(JSON.parse(JSON.stringify(document)))).toEqual({
          ok: true,
          document,
        });
      }),
    );
  });

  it('is the same text each time that it is read and written', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const once = textOf(assessmentDocument(assessment, madeUpBank));
        expect(textOf(JSON.parse(once))).toBe(once);
      }),
    );
  });

  it('has its keys in the same order, whatever order they came in', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const document = assessmentDocument(assessment, madeUpBank);
        expect(textOf(turnedRound(document))).toBe(textOf(document));
      }),
    );
  });

  it('has the keys of an assessment in the order of its shape', () => {
    const read = readAssessment(
      turnedRound(
        assessmentDocument(
          anAssessment({ completedAt: '2026-11-22T10:24:00.000Z', asks: [], example: true }),
          madeUpBank,
        ),
      ),
    );
    expect(read.ok && Object.keys(read.document.assessment)).toEqual([
      'id',
      'partnership',
      'partner',
      'respondent',
      'length',
      'createdAt',
      'updatedAt',
      'completedAt',
      'answers',
      'asks',
      'example',
    ]);
  });
});
