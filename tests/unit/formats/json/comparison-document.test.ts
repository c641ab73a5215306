import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/domain/model/comparison';
import { assessmentDocument } from '../../../../src/formats/json/assessment-document';
import {
  comparisonDocument,
  writeComparison,
} from '../../../../src/formats/json/comparison-document';
import { readComparison } from '../../../../src/formats/json/read-comparison';
import { readFile } from '../../../../src/formats/json/read-file';
import {
  arbitraryComparison,
  arbitraryComparisonWithAssessments,
} from '../../../support/arbitrary-comparison';
import { anAssessment } from '../../../support/assessment-builder';
import { turned } from '../../../support/turned-round';

const bank = { id: 'made-up', version: '1.2.0' };
const at = '2026-11-22T10:00:00.000Z';
const comparison: Comparison = {
  id: 'c1',
  name: 'Autumn workshop',
  createdAt: at,
  updatedAt: at,
  partners: [
    {
      name: 'Wenlow',
      sector: 'voluntary',
      alias: 'Partner A',
      also: ['Wenlow Carers'],
      sectorChosen: true,
    },
  ],
  members: [
    { assessment: 'b', round: 1 },
    { assessment: 'a', round: 2, leftOut: true },
    { assessment: 'c', round: 1 },
  ],
};
const answered = (id: string) => ({ assessment: anAssessment({ id }), bank });

/** The ids of the assessments in a text, in its order. */
function idsIn(text: string): readonly string[] {
  const read = readFile(text);
  return read.ok ? read.documents.map(({ assessment }) => assessment.id) : [];
}

describe('the file of a comparison', () => {
  it('is read as the same comparison with the same assessments, with nothing dropped, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryComparisonWithAssessments, ({ comparison: any, answered: all }) => {
        const documents = all.map((each) => assessmentDocument(each.assessment, each.bank));
        expect(readFile(writeComparison(any, all))).toStrictEqual({
          ok: true,
          documents,
          comparisons: [any],
          dropped: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same bytes, whatever the order of assessments and keys', () => {
    fc.assert(
      fc.property(arbitraryComparisonWithAssessments, ({ comparison: any, answered: all }) => {
        expect(writeComparison(turned(any), all.map(turned).reverse())).toBe(
          writeComparison(any, all),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is the same bytes after it was read and written again', () => {
    fc.assert(
      fc.property(arbitraryComparisonWithAssessments, ({ comparison: any, answered: all }) => {
        const text = writeComparison(any, all);
        const read = readFile(text);
        expect(
          read.ok && read.comparisons.map((each) => writeComparison(each, read.documents)),
        ).toEqual([text]);
      }),
      { numRuns: 60 },
    );
  });

  it('has its keys in the order that is published, two spaces for each step in, and a newline at its end', () => {
    const plan = { startDate: '2026-11-23', updatedAt: at, actions: [] };
    const text = writeComparison(
      turned({ ...comparison, plan, targets: { roles: 4 }, asks: ['SYS-1'] }),
      [
        turned({
          ...answered('a'),
          assessment: anAssessment({ id: 'a', answers: { 'gov-1': { level: 1 } } }),
        }),
      ],
    );
    expect(text.split('\n').map((line) => line.replace(/^( *"\w[\w-]*":).*$/, '$1'))).toEqual([
      '{',
      '  "format":',
      '  "formatVersion":',
      '  "comparison":',
      '    "id":',
      '    "name":',
      '    "createdAt":',
      '    "updatedAt":',
      '    "partners":',
      '      {',
      '        "name":',
      '        "sector":',
      '        "alias":',
      '        "also":',
      '          "Wenlow Carers"',
      '        ],',
      '        "sectorChosen":',
      '      }',
      '    ],',
      '    "members":',
      '      {',
      '        "assessment":',
      '        "round":',
      '      },',
      '      {',
      '        "assessment":',
      '        "round":',
      '        "leftOut":',
      '      },',
      '      {',
      '        "assessment":',
      '        "round":',
      '      }',
      '    ],',
      '    "targets":',
      '      "roles":',
      '    },',
      '    "plan":',
      '      "startDate":',
      '      "updatedAt":',
      '      "actions":',
      '    },',
      '    "asks":',
      '      "SYS-1"',
      '    ],',
      '    "assessments":',
      '      {',
      '        "formatVersion":',
      '        "bank":',
      '          "id":',
      '          "version":',
      '        },',
      '        "assessment":',
      '          "id":',
      '          "partnership":',
      '          "partner":',
      '            "name":',
      '            "sector":',
      '          },',
      '          "respondent":',
      '            "kind":',
      '            "label":',
      '          },',
      '          "length":',
      '          "createdAt":',
      '          "updatedAt":',
      '          "answers":',
      '            "gov-1":',
      '              "level":',
      '            }',
      '          }',
      '        }',
      '      }',
      '    ]',
      '  }',
      '}',
      '',
    ]);
  });

  it('holds the assessments in the order of its members', () => {
    expect(
      idsIn(writeComparison(comparison, [answered('a'), answered('b'), answered('c')])),
    ).toEqual(['b', 'a', 'c']);
  });

  it('leaves out an assessment that is no member, and keeps a member without its assessment', () => {
    const text = writeComparison(comparison, [answered('c'), answered('stranger')]);
    expect(idsIn(text)).toEqual(['c']);
    expect(readFile(text)).toMatchObject({ ok: true, comparisons: [comparison] });
  });

  it('leaves out all that is only of this device', () => {
    const more = { ...answered('a'), place: 'gov-1', bank: { ...bank, areas: [] } };
    expect(writeComparison({ ...comparison, ...{ hidesNames: true } }, [more])).toBe(
      writeComparison(comparison, [answered('a')]),
    );
  });

  it('takes the record of a device too, which holds no assessments', () => {
    expect(readFile(JSON.stringify(comparisonDocument(comparison)))).toStrictEqual({
      ok: true,
      documents: [],
      comparisons: [comparison],
      dropped: [],
    });
  });
});

describe('the record of a comparison', () => {
  it('is read as the same comparison, whatever it holds', () => {
    fc.assert(
      fc.property(
        arbitraryComparison,
        (any) =>
          void expect(
            readComparison(JSON.parse(JSON.stringify(comparisonDocument(any)))),
          ).toStrictEqual({ ok: true, comparison: any }),
      ),
    );
  });

  it('names its format and its version first, and holds no assessments', () => {
    expect(Object.keys(comparisonDocument(comparison))).toEqual([
      'format',
      'formatVersion',
      'comparison',
    ]);
    expect(comparisonDocument(comparison).comparison).not.toHaveProperty('assessments');
  });
});
