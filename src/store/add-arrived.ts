import { isSameContent } from '../domain/differences-between';
import type { AssessmentDocument } from '../formats/assessment-document';
import type { Arrived } from './arrivals';

const isSame = (one: AssessmentDocument, other: AssessmentDocument) =>
  one.bank.id === other.bank.id &&
  one.bank.version === other.bank.version &&
  isSameContent(one.assessment, other.assessment);

/**
 * What waits, and behind it what is added. Something whose assessments all wait already, as in a code that was read twice, is left
 * out; a file with a comparison holds more than its assessments, and what could not be opened has none.
 */
export function addArrived(
  waiting: readonly Arrived[],
  added: readonly Arrived[],
): readonly Arrived[] {
  const all = [...waiting];
  const held = new Map<string, readonly AssessmentDocument[]>();
  const withId = (id: string) => held.get(id) ?? [];
  const hold = ({ found }: Arrived) => {
    for (const document of found.ok ? found.documents : [])
      held.set(document.assessment.id, [...withId(document.assessment.id), document]);
  };
  const isHeld = ({ found }: Arrived) =>
    found.ok &&
    found.comparisons.length === 0 &&
    found.documents.length > 0 &&
    found.documents.every((document) =>
      withId(document.assessment.id).some((other) => isSame(document, other)),
    );
  waiting.forEach(hold);
  for (const each of added) {
    if (isHeld(each)) continue;
    all.push(each);
    hold(each);
  }
  return all;
}
