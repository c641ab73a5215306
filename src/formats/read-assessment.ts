import { assessmentFormat, formatVersion, type AssessmentDocument } from './assessment-document';
import { assessmentSchema } from './assessment-schema';
import { expectedAt } from './expected-at';
import { migrateDocument } from './migrate-document';
import { z } from './zod-without-eval';

/** Why something could not be read as an assessment. Each has its sentence in `read-failure-text`. */
export type ReadFailure =
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'wrong-shape'; readonly place: string; readonly expected: string };

export type ReadResult =
  | { readonly ok: true; readonly document: AssessmentDocument }
  | { readonly ok: false; readonly failure: ReadFailure };

const envelope = z.looseObject({ format: z.literal(assessmentFormat), formatVersion: z.int() });

/** The shape of an assessment's file, from which its JSON Schema is made. */
export const documentSchema = z.object({
  format: z.literal(assessmentFormat),
  formatVersion: z.literal(formatVersion),
  bank: z.object({ id: z.string().check(z.minLength(1), z.maxLength(64)), version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)) }),
  assessment: assessmentSchema,
});

/** A path as a place that can be read; a key as long as a page is cut. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (String(part).length > 100 ? `${String(part).slice(0, 60)}…` : String(part))).join(' > ');
}

/**
 * Reads a parsed JSON value as an assessment in four steps: shape of the envelope, version, migration, whole shape.
 * It is taken whole or not at all, and never throws.
 */
export function readAssessment(value: unknown): ReadResult {
  const outside = envelope.safeParse(value);
  if (!outside.success) return { ok: false, failure: { kind: 'not-ours' } };
  const version = outside.data.formatVersion;
  if (version > formatVersion) return { ok: false, failure: { kind: 'newer-version', version } };
  const parsed = documentSchema.safeParse(migrateDocument(outside.data, version));
  if (parsed.success) return { ok: true, document: parsed.data };
  const issue = parsed.error.issues[0];
  return {
    ok: false,
    failure: { kind: 'wrong-shape', place: placeOf(issue?.path ?? []), expected: expectedAt(issue?.path ?? []) },
  };
}
