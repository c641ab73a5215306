import { assessmentFormat, type AssessmentDocument } from './assessment-document';
import { droppedKeys, mostDropped } from './dropped-keys';
import { readAssessment } from './read-assessment';
import type { ReadFailure } from './read-failure';
import { placeOf } from './place-of';
import { readShape, wrongAt } from './read-shape';
import { z } from './zod-without-eval';

type EntriesRead =
  | {
      readonly ok: true;
      readonly documents: readonly AssessmentDocument[];
      readonly dropped: readonly string[];
    }
  | { readonly ok: false; readonly failure: ReadFailure };

const entries = z.array(z.unknown());
const entryShape = z.looseObject({});

/**
 * Every assessment of a list in a file of a version, each with its bank; or the first fault in it. An empty list gives none.
 *
 * @param at where the list stands in the file
 */
export function readEntries(
  value: unknown,
  formatVersion: number,
  at: readonly PropertyKey[],
): EntriesRead {
  const all = readShape(entries, value, at);
  if (!all.ok) return all;
  const documents: AssessmentDocument[] = [];
  const dropped: string[] = [];
  for (const [index, entry] of all.value.entries()) {
    const place = [...at, index];
    const shaped = entryShape.safeParse(entry);
    if (!shaped.success) return { ok: false, failure: wrongAt(place) };
    const given = { ...shaped.data, format: assessmentFormat, formatVersion };
    const read = readAssessment(given, place);
    if (!read.ok) return read;
    documents.push(read.document);
    dropped.push(
      ...droppedKeys(given, read.document, mostDropped - dropped.length).map(
        (key) => `${placeOf(place)} > ${key}`,
      ),
    );
  }
  return { ok: true, documents, dropped };
}
