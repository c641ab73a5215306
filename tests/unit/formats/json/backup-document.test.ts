import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentDocument } from '../../../../src/formats/json/assessment-document';
import { writeBackup } from '../../../../src/formats/json/backup-document';
import { readFile } from '../../../../src/formats/json/read-file';
import { arbitraryAnswered, arbitraryComparison } from '../../../support/arbitrary-comparison';
import { anAssessment } from '../../../support/assessment-builder';
import { turned } from '../../../support/turned-round';

const comparisons = fc.uniqueArray(arbitraryComparison, { selector: ({ id }) => id, maxLength: 3 });

const inOrder = <T extends { readonly assessment: { readonly id: string } }>(each: readonly T[]) =>
  each.toSorted((a, b) => (a.assessment.id < b.assessment.id ? -1 : 1));

describe('a backup', () => {
  it('is read as the same assessments, each with its bank, and the same comparisons, with nothing dropped', () => {
    fc.assert(
      fc.property(arbitraryAnswered, comparisons, (kept, all) => {
        fc.pre(kept.length + all.length > 0);
        const documents = inOrder(kept).map((each) =>
          assessmentDocument(each.assessment, each.bank),
        );
        expect(readFile(writeBackup(kept, all))).toStrictEqual({
          ok: true,
          documents,
          comparisons: all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          dropped: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same bytes, whatever the order of assessments, comparisons and keys', () => {
    fc.assert(
      fc.property(arbitraryAnswered, comparisons, (kept, all) => {
        expect(writeBackup(kept.map(turned).reverse(), all.map(turned).reverse())).toBe(
          writeBackup(kept, all),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('of nothing is refused as that', () => {
    expect(readFile(writeBackup([]))).toEqual({ ok: false, failure: { kind: 'nothing-in-it' } });
  });

  it('leaves out where the respondent stopped, and all else that is only of this device', () => {
    const kept = { assessment: anAssessment(), bank: { id: 'made-up', version: '1.2.0' } };
    const more = { ...kept, place: 'gov-1', bank: { ...kept.bank, areas: [] } };
    expect(writeBackup([more])).toBe(writeBackup([kept]));
  });

  it('ends with a newline and names its format first', () => {
    expect(writeBackup([])).toBe(
      '{\n  "format": "partnership-readiness/backup",\n  "formatVersion": 2,\n  "assessments": [],\n  "comparisons": []\n}\n',
    );
  });
});
