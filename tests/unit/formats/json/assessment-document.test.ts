import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessmentDocument,
  writeAssessment,
} from '../../../../src/formats/json/assessment-document';
import { readAssessment } from '../../../../src/formats/json/read-assessment';
import { readFile } from '../../../../src/formats/json/read-file';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';
import { turned } from '../../../support/turned-round';

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

const bank = { id: 'made-up', version: '1.2.0' };

describe('the file of an assessment', () => {
  it('is read as the same assessment, with nothing dropped, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(readFile(writeAssessment(assessment, bank))).toStrictEqual({
          ok: true,
          documents: [assessmentDocument(assessment, bank)],
          comparisons: [],
          dropped: [],
        });
      }),
    );
  });

  it('is the same bytes, whatever the order of keys', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(writeAssessment(turned(assessment), turned(bank))).toBe(
          writeAssessment(assessment, bank),
        );
      }),
    );
  });

  it('is the same bytes after it was read and written again', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const text = writeAssessment(assessment, bank);
        const read = readFile(text);
        expect(
          read.ok &&
            read.documents.map((document) => writeAssessment(document.assessment, document.bank)),
        ).toEqual([text]);
      }),
    );
  });

  it('has its keys in the order that is published, two spaces for each step in, and a newline at its end', () => {
    const text = writeAssessment(
      turned(
        anAssessment({
          answers: { 'gov-2': { note: 'Ask', level: 1 }, 'gov-1': { answer: 'dont-know' } },
        }),
      ),
      bank,
    );
    expect(text.split('\n').map((line) => line.replace(/^( *"\w[\w-]*").*$/, '$1'))).toEqual([
      '{',
      '  "format"',
      '  "formatVersion"',
      '  "bank"',
      '    "id"',
      '    "version"',
      '  },',
      '  "assessment"',
      '    "id"',
      '    "partnership"',
      '    "partner"',
      '      "name"',
      '      "sector"',
      '    },',
      '    "respondent"',
      '      "kind"',
      '      "label"',
      '    },',
      '    "length"',
      '    "createdAt"',
      '    "updatedAt"',
      '    "answers"',
      '      "gov-1"',
      '        "answer"',
      '      },',
      '      "gov-2"',
      '        "level"',
      '        "note"',
      '      }',
      '    }',
      '  }',
      '}',
      '',
    ]);
  });

  it.each(['id', 'level', 'note', 'roles', 'toString', 'constructor', '7'])(
    'keeps an answer to a question with the id ‘%s’',
    (question) => {
      const assessment = anAssessment({
        answers: { [question]: { level: 2, note: 'Kept' } },
        targets: { roles: 4 },
      });
      const read = readFile(writeAssessment(assessment, bank));
      expect(read).toEqual({
        ok: true,
        documents: [assessmentDocument(assessment, bank)],
        comparisons: [],
        dropped: [],
      });
    },
  );

  it('has the keys of an answer in their order, to a question with the id ‘answers’ too', () => {
    const answer = { level: 2, basis: 'seen', note: 'Kept' } as const;
    expect(writeAssessment(anAssessment({ answers: { answers: turned(answer) } }), bank)).toContain(
      JSON.stringify({ answers: answer }, null, 2).replace(/^/gm, '    ').trim(),
    );
  });

  it('holds only the id and the version of a bank', () => {
    const whole = { ...bank, areas: [1, 2, 3], name: 'A bank' };
    expect(writeAssessment(anAssessment(), whole)).toBe(writeAssessment(anAssessment(), bank));
  });
});

it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'then'])(
  'an answer under the id ‘%s’, a word of the language, is kept as any other',
  (id) => {
    const assessment = anAssessment({ answers: { [id]: { level: 2 } } });
    const read = readFile(writeAssessment(assessment, madeUpBank));
    expect(read.ok && JSON.stringify(read.documents[0]?.assessment.answers)).toBe(
      JSON.stringify({ [id]: { level: 2 } }),
    );
  },
);
