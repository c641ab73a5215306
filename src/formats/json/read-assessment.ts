import { textLimits } from '../../domain/model/text-limits';
import {
  assessmentFormat,
  assessmentVersion,
  type AssessmentDocument,
} from './assessment-document';
import { assessmentSchema } from './assessment-schema';
import { assessmentSteps, type JsonObject } from './migrations';
import { openDocument } from './open-document';
import type { ReadFailure } from './read-failure';
import { readShape } from './read-shape';
import { z } from './zod-without-eval';

/** The shape of an assessment's file, from which its JSON Schema is made. */
export const documentSchema = z.object({
  format: z.literal(assessmentFormat),
  formatVersion: z.literal(assessmentVersion),
  bank: z.object({
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/), z.maxLength(textLimits.version)),
  }),
  assessment: assessmentSchema,
});

type Refused = { readonly ok: false; readonly failure: ReadFailure };

/**
 * Reads a parsed JSON value as an assessment in four steps: shape of the envelope, version, migration, whole shape.
 * It is taken whole or not at all, and never throws.
 *
 * @param at where it stands in a file that holds more than this
 * @returns with `given`, the same as the present version has it, before what is not known was left out
 */
export function openAssessment(
  value: unknown,
  at: readonly PropertyKey[] = [],
):
  | { readonly ok: true; readonly document: AssessmentDocument; readonly given: JsonObject }
  | Refused {
  const opened = openDocument(value, { format: assessmentFormat, steps: assessmentSteps }, at);
  if (!opened.ok) return opened;
  const read = readShape(documentSchema, opened.document, at);
  return read.ok ? { ok: true, document: read.value, given: opened.document } : read;
}

/** The assessment that a parsed JSON value is, or why it is none: `openAssessment`, without what it was read from. */
export function readAssessment(
  value: unknown,
): { readonly ok: true; readonly document: AssessmentDocument } | Refused {
  const opened = openAssessment(value);
  return opened.ok ? { ok: true, document: opened.document } : opened;
}
