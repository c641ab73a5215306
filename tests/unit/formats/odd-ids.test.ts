import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment';
import { differencesBetween } from '../../../src/domain/model/differences-between';
import { sameContent } from '../../../src/domain/model/same-content';
import { assessmentDocument, writeAssessment } from '../../../src/formats/json/assessment-document';
import { readFile } from '../../../src/formats/json/read-file';
import { readLinks } from '../../../src/formats/link/read-links';
import { linkFragment } from '../../../src/formats/link/share-link';
import { packAssessment, unpackAssessment } from '../../../src/formats/packed/packed-assessment';
import { madeUpBank } from '../../support/made-up-bank';
import { arbitraryAssessmentWithOddIds } from '../../support/odd-ids';

const holds = (check: (assessment: Assessment) => void) =>
  fc.assert(fc.property(arbitraryAssessmentWithOddIds, check), { numRuns: 300 });

describe('an assessment whose ids are words of the language', { timeout: 30_000 }, () => {
  it('comes back from its file as it was', () => {
    holds((assessment) => {
      const read = readFile(writeAssessment(assessment, madeUpBank));
      expect(read.ok && sameContent(read.documents[0]?.assessment, assessment)).toBe(true);
      expect(read.ok && read.dropped).toEqual([]);
    });
  });

  it('comes back from its link as it was', () => {
    holds((assessment) => {
      const link = `#${linkFragment(assessmentDocument(assessment, madeUpBank))}`;
      const [first] = readLinks(link, madeUpBank);
      expect(
        first?.contents.ok === true &&
          sameContent(first.contents.documents[0]?.assessment, assessment),
      ).toBe(true);
    });
  });

  it('comes back from its code under the same id', () => {
    holds((assessment) => {
      const read = unpackAssessment(
        packAssessment(assessmentDocument(assessment, madeUpBank), madeUpBank),
        madeUpBank,
      );
      expect(read.ok && read.document.assessment.id).toBe(assessment.id);
    });
  });

  it('differs from itself in nothing, and from one without its answers in each of them', () => {
    holds((assessment) => {
      expect(differencesBetween(assessment, assessment)).toEqual([]);
      const answers = Object.keys(assessment.answers).length;
      expect(differencesBetween({ ...assessment, answers: {} }, assessment)).toEqual(
        answers === 0 ? [] : expect.arrayContaining([{ kind: 'answers', count: answers }]),
      );
    });
  });
});
