import type { Assessment } from '../../domain/model/assessment';
import type { QuestionId } from '../../domain/model/question-bank';
import { assessmentDocument, type BankReference } from '../../formats/json/assessment-document';
import { readAssessment } from '../../formats/json/read-assessment';
import { textOfKey, type RawRecord } from '../../platform/raw-record';
import type { UnreadableRecord } from './record-state';

/** An assessment on this device. `stoppedAt`: the question where the respondent stopped: it stays here and goes into no file. */
export type AssessmentRecord = {
  readonly assessment: Assessment;
  readonly bank: BankReference;
  readonly stoppedAt?: QuestionId;
};

/** The record of an assessment: the document that a file would hold, and where the respondent stopped. */
export function recordOf({ assessment, bank, stoppedAt }: AssessmentRecord): RawRecord {
  return {
    id: assessment.id,
    document: assessmentDocument(assessment, bank),
    ...(stoppedAt === undefined ? {} : { place: stoppedAt }),
  };
}

/** The assessment of a record, or why it has none. */
export function readRecord(
  raw: RawRecord,
):
  | { readonly ok: true; readonly record: AssessmentRecord }
  | { readonly ok: false; readonly unreadable: UnreadableRecord } {
  const id = textOfKey(raw);
  const read = readAssessment(raw['document']);
  if (!read.ok) return { ok: false, unreadable: { id, failure: read.failure, raw } };
  const { assessment, bank } = read.document;
  if (assessment.id !== raw.id) {
    return {
      ok: false,
      unreadable: {
        id,
        failure: { kind: 'wrong-shape', place: 'id', expected: { kind: 'this-id', id } },
        raw,
      },
    };
  }
  const stoppedAt = raw['place'];
  return {
    ok: true,
    record: { assessment, bank, ...(typeof stoppedAt === 'string' ? { stoppedAt } : {}) },
  };
}
