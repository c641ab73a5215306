import { textLimits } from '../../domain/model/text-limits';
import { assessmentFormat, formatVersion, type AssessmentDocument } from './assessment-document';
import { assessmentSchema } from './assessment-schema';
import { envelopeOf, versionFailure } from './envelope-of';
import { migrateDocument } from './migrate-document';
import type { ReadFailure } from './read-failure';
import { readShape } from './read-shape';
import { z } from './zod-without-eval';

type ReadResult =
  | { readonly ok: true; readonly document: AssessmentDocument }
  | { readonly ok: false; readonly failure: ReadFailure };

const envelope = envelopeOf(assessmentFormat);

/** The shape of an assessment's file, from which its JSON Schema is made. */
export const documentSchema = z.object({
  format: z.literal(assessmentFormat),
  formatVersion: z.literal(formatVersion),
  bank: z.object({
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/), z.maxLength(textLimits.version)),
  }),
  assessment: assessmentSchema,
});

/**
 * Reads a parsed JSON value as an assessment in four steps: shape of the envelope, version, migration, whole shape.
 * It is taken whole or not at all, and never throws.
 *
 * @param at where it stands in a file that holds more than this
 */
export function readAssessment(value: unknown, at: readonly PropertyKey[] = []): ReadResult {
  const outside = envelope.safeParse(value);
  if (!outside.success) return { ok: false, failure: { kind: 'not-ours' } };
  const version = outside.data.formatVersion;
  const wrongVersion = versionFailure(version);
  if (wrongVersion !== undefined) return { ok: false, failure: wrongVersion };
  const read = readShape(documentSchema, migrateDocument(outside.data, version), at);
  return read.ok ? { ok: true, document: read.value } : read;
}
