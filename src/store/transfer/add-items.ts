import { sameContent } from '../../domain/model/same-content';
import type { AssessmentDocument } from '../../formats/json/assessment-document';
import type { ImportItem } from './import-item';

const isSame = (one: AssessmentDocument, other: AssessmentDocument) =>
  one.bank.id === other.bank.id &&
  one.bank.version === other.bank.version &&
  sameContent(one.assessment, other.assessment);

/**
 * What waits, and behind it what is added. Something whose assessments all wait already, as in a code that was read twice, is left
 * out; a file with a comparison holds more than its assessments, and what could not be opened has none.
 */
export function addItems(
  waiting: readonly ImportItem[],
  added: readonly ImportItem[],
): readonly ImportItem[] {
  const all = [...waiting];
  const held = new Map<string, readonly AssessmentDocument[]>();
  const withId = (id: string) => held.get(id) ?? [];
  const hold = ({ contents: found }: ImportItem) => {
    for (const document of found.ok ? found.documents : [])
      held.set(document.assessment.id, [...withId(document.assessment.id), document]);
  };
  const isHeld = ({ contents: found }: ImportItem) =>
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
