import type { Assessment } from '../domain/assessment';
import type { QuestionId } from '../domain/question-bank';
import type { BankReference } from '../formats/assessment-document';
import type { KeptState } from './kept-state';
import { keptStore, type KeptStoreOptions } from './kept-store';
import { readRecord, recordOf, type KeptAssessment } from './stored-assessment';

export type AssessmentState = KeptState<KeptAssessment>;

const reference = ({ id, version }: BankReference): BankReference => ({ id, version });

/** The store of assessments: what every kind of record has, and what only an assessment has. */
export function assessmentStore({
  bank,
  ...options
}: KeptStoreOptions & { readonly bank: BankReference }) {
  const store = keptStore<KeptAssessment>(
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
    /** Changes an assessment; shown at once, then saved. A recipe may run again on what another tab has saved. */
    change(id: string, recipe: (assessment: Assessment) => Assessment): void {
      store.change(id, (kept) => {
        const assessment = recipe(kept.assessment);
        return assessment === kept.assessment ? kept : { ...kept, assessment };
      });
    },
    /** Remembers where the respondent is, on this device only. */
    stopAt(id: string, place: QuestionId): void {
      store.change(id, (kept) => (kept.place === place ? kept : { ...kept, place }));
    },
  };
}

export type AssessmentStore = ReturnType<typeof assessmentStore>;
