import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentDocument } from '../../../../src/formats/json/assessment-document';
import { readFile } from '../../../../src/formats/json/read-file';
import { writeAssessment } from '../../../../src/formats/json/write-assessment';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment } from '../../../support/assessment-builder';
import { turned } from '../../../support/turned-round';

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
