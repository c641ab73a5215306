import { questionBank } from '../../bank/question-bank';
import { arrivalOf, type Arrival } from '../../domain/arrival';
import type { Assessment } from '../../domain/assessment';
import { copyOf } from '../../domain/edit-assessment';
import { isSameContent } from '../../domain/differences-between';
import type { AssessmentDocument } from '../../formats/assessment-document';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import type { Arrived } from '../../store/arrivals';
import { assessments } from '../../store/assessments';

/** What the user chose where the content differs. */
export type Decision = 'keep-mine' | 'take-theirs' | 'keep-both';

/** One assessment that came in, with what it means here. */
export type Incoming = {
  readonly key: string;
  readonly fileName: string;
  readonly document: AssessmentDocument;
  /** Places in the file that this program does not know. */
  readonly dropped: readonly string[];
  readonly arrival: Arrival | { readonly kind: 'twice'; readonly same: boolean };
};

/** Every assessment in what was opened. One that comes twice with the same id counts the first time. */
export function incomingFrom(arrived: readonly Arrived[], find: (id: string) => Assessment | undefined): readonly Incoming[] {
  const seen = new Map<string, Assessment>();
  return arrived.flatMap(({ name, found }, file) =>
    (found.ok ? found.documents : []).map((document, index): Incoming => {
      const { assessment, bank } = document;
      const before = seen.get(assessment.id);
      const arrival = before === undefined ? arrivalOf(questionBank, find(assessment.id), assessment, bank) : { kind: 'twice' as const, same: isSameContent(before, assessment) };
      seen.set(assessment.id, before ?? assessment);
      return { key: `${file}/${index}`, fileName: name, document, dropped: found.ok ? found.dropped : [], arrival };
    }),
  );
}

/** Whether something on the device changes if the user goes on. */
export function changesSomething({ arrival }: Incoming, decision: Decision): boolean {
  return arrival.kind === 'new' || (arrival.kind === 'differs' && decision !== 'keep-mine');
}

/** Does what the page said it would do with one assessment. */
export function bringIn({ document: { assessment, bank }, arrival }: Incoming, decision: Decision): void {
  if (arrival.kind === 'new') assessments.add(assessment, bank);
  if (arrival.kind !== 'differs' || decision === 'keep-mine') return;
  if (decision === 'take-theirs') assessments.replace(assessment, bank);
  else assessments.add(copyOf(assessment, newId(), now()), bank);
}
