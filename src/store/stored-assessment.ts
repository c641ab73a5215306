import type { Assessment } from '../domain/assessment';
import type { QuestionId } from '../domain/question-bank';
import { assessmentDocument, type BankReference } from '../formats/assessment-document';
import { readAssessment } from '../formats/read-assessment';
import type { StoredRecord } from '../platform/record-database';
import type { UnreadableRecord } from './kept-state';

/** An assessment on this device. `place` is where the respondent stopped: it stays here and goes into no file. */
export type KeptAssessment = {
  readonly assessment: Assessment;
  readonly bank: BankReference;
  readonly place?: QuestionId;
};

/** The record of an assessment: the document that a file would hold, and the place. */
export function recordOf({ assessment, bank, place }: KeptAssessment): StoredRecord {
  return {
    id: assessment.id,
    document: assessmentDocument(assessment, bank),
    ...(place === undefined ? {} : { place }),
  };
}

/** The assessment of a record, or why it has none. */
export function readRecord(
  raw: StoredRecord,
):
  | { readonly ok: true; readonly kept: KeptAssessment }
  | { readonly ok: false; readonly unreadable: UnreadableRecord } {
  const read = readAssessment(raw['document']);
  if (!read.ok) return { ok: false, unreadable: { id: raw.id, failure: read.failure, raw } };
  const { assessment, bank } = read.document;
  if (assessment.id !== raw.id) {
    return {
      ok: false,
      unreadable: {
        id: raw.id,
        failure: { kind: 'wrong-shape', place: 'id', expected: raw.id },
        raw,
      },
    };
  }
  const place = raw['place'];
  return { ok: true, kept: { assessment, bank, ...(typeof place === 'string' ? { place } : {}) } };
}
