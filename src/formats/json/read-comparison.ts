import type { Comparison } from '../../domain/model/comparison';
import { comparisonFormat } from './comparison-document';
import { comparisonSchema } from './comparison-schema';
import { comparisonSteps, type JsonObject } from './migrations';
import { openDocument } from './open-document';
import type { ReadFailure } from './read-failure';
import { readShape } from './read-shape';

type Refused = { readonly ok: false; readonly failure: ReadFailure };

/**
 * Reads a parsed JSON value as a comparison in four steps: shape of the envelope, version, migration, shape of the comparison.
 * Assessments that may stand in it are left aside: `readFile` reads those. It is taken whole or not at all, and never throws.
 *
 * @param at where its document stands in a file that holds more than this
 * @param inside where the comparison itself stands in that file
 * @returns with `given`, its document as the present version has it, before what is not known was left out
 */
export function openComparison(
  value: unknown,
  at: readonly PropertyKey[] = [],
  inside: readonly PropertyKey[] = [...at, 'comparison'],
): { readonly ok: true; readonly comparison: Comparison; readonly given: JsonObject } | Refused {
  const opened = openDocument(value, { format: comparisonFormat, steps: comparisonSteps }, at);
  if (!opened.ok) return opened;
  const read = readShape(comparisonSchema, opened.document['comparison'], inside);
  return read.ok ? { ok: true, comparison: read.value, given: opened.document } : read;
}

/** The comparison that a parsed JSON value is, or why it is none: `openComparison`, without what it was read from. */
export function readComparison(
  value: unknown,
): { readonly ok: true; readonly comparison: Comparison } | Refused {
  const opened = openComparison(value);
  return opened.ok ? { ok: true, comparison: opened.comparison } : opened;
}
