import type { Comparison } from '../../domain/comparing/comparison';
import { comparisonFormat } from './comparison-document';
import { comparisonSchema } from './comparison-schema';
import { envelopeOf, versionFailure } from './envelope-of';
import type { ReadFailure } from './read-failure';
import { readShape } from './read-shape';

type ComparisonRead =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly failure: ReadFailure };

const envelope = envelopeOf(comparisonFormat);

/**
 * Reads a parsed JSON value as a comparison: shape of the envelope, version, shape of the comparison. Assessments that may stand in it
 * are left aside: `readFile` reads those. It is taken whole or not at all, and never throws.
 *
 * @param at where the comparison stands in its file
 */
export function readComparison(
  value: unknown,
  at: readonly PropertyKey[] = ['comparison'],
): ComparisonRead {
  const outside = envelope.safeParse(value);
  if (!outside.success) return { ok: false, failure: { kind: 'not-ours' } };
  const { formatVersion: version } = outside.data;
  const wrongVersion = versionFailure(version);
  if (wrongVersion !== undefined) return { ok: false, failure: wrongVersion };
  const read = readShape(comparisonSchema, outside.data['comparison'], at);
  return read.ok ? { ok: true, comparison: read.value } : read;
}
