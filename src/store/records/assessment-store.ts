import type { Assessment } from '../../domain/model/assessment';
import { laterMoment } from '../../domain/model/later-moment';
import type { QuestionId } from '../../domain/model/question-bank';
import type { BankReference } from '../../formats/json/assessment-document';
import type { RecordState } from './record-state';
import { recordStore } from './record-store';
import type { RecordStoreOptions } from './record-writer';
import { readRecord, recordOf, type AssessmentRecord } from './assessment-record';

export type AssessmentState = RecordState<AssessmentRecord>;

const reference = ({ id, version }: BankReference): BankReference => ({ id, version });

/** The store of assessments: what every kind of record has, and what only an assessment has. */
export function assessmentStore({
  bank,
  ...options
}: RecordStoreOptions & { readonly bank: BankReference }) {
  const store = recordStore<AssessmentRecord>(
    { idOf: ({ assessment }) => assessment.id, read: readRecord, write: recordOf },
    options,
  );
  return {
    ...store,
    /** Adds an assessment. One with the same id that is here already stays as it is. */
    add(assessment: Assessment, answeredWith: BankReference = bank): void {
      store.add({ assessment, bank: reference(answeredWith) });
    },
    /** Puts an assessment in the place of the one with the same id: the user has seen what differs, and chosen. */
    replace(assessment: Assessment, answeredWith: BankReference): void {
      store.replace({ assessment, bank: reference(answeredWith) });
    },
    /** Changes an assessment at this moment; shown at once, then saved. A recipe may run again on what another tab has saved. */
    change(id: string, recipe: (assessment: Assessment, at: string) => Assessment): void {
      store.change(id, (record, at) => {
        const assessment = recipe(record.assessment, laterMoment(at, record.assessment.updatedAt));
        return assessment === record.assessment ? record : { ...record, assessment };
      });
    },
    /** Remembers where the respondent is, on this device only. */
    stopAt(id: string, stoppedAt: QuestionId): void {
      store.change(id, (record) =>
        record.stoppedAt === stoppedAt ? record : { ...record, stoppedAt },
      );
    },
  };
}
