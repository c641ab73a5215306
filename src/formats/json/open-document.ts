import {
  isObject,
  migrateDocument,
  versionAfter,
  type JsonObject,
  type Migration,
} from './migrations';
import type { ReadFailure } from './read-failure';
import { wrongAt } from './read-shape';

/** A format of ours: what its documents say that they are, and every step of it there ever was. */
type Format = { readonly format: string; readonly steps: readonly Migration[] };

type Opened =
  /** `from`: the version that it was of. `document`: what is in it as the present version has it, not checked yet. */
  | { readonly ok: true; readonly from: number; readonly document: JsonObject }
  | { readonly ok: false; readonly failure: ReadFailure };

function refused(failure: ReadFailure): Opened {
  return { ok: false, failure };
}

/**
 * The first three of four steps of reading: the outside of a document, its version, and its migration to the present one. The
 * fourth is its shape. It never throws.
 *
 * @param at where the document stands in a file that holds more than this
 */
export function openDocument(
  value: unknown,
  { format, steps }: Format,
  at: readonly PropertyKey[] = [],
): Opened {
  if (!isObject(value) || value['format'] !== format) return refused({ kind: 'not-ours' });
  const from = value['formatVersion'];
  if (typeof from !== 'number' || !Number.isSafeInteger(from)) return refused({ kind: 'not-ours' });
  if (from > versionAfter(steps)) return refused({ kind: 'newer-version', version: from });
  if (from < 1) return refused(wrongAt([...at, 'formatVersion']));
  return { ok: true, from, document: migrateDocument(value, from, steps) };
}
