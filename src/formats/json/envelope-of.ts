import { formatVersion } from './assessment-document';
import type { ReadFailure } from './read-failure';
import { wrongAt } from './read-shape';
import { z } from './zod-without-eval';

/** The outside of a file of ours: its format, and the version of its shape. What is in it is not checked yet. */
export function envelopeOf<Format extends string>(format: Format) {
  return z.looseObject({ format: z.literal(format), formatVersion: z.int() });
}

/** Why a version of the shape cannot be read: it is to come, or never was. `undefined` when it can. */
export function versionFailure(version: number): ReadFailure | undefined {
  if (version > formatVersion) return { kind: 'newer-version', version };
  return version < 1 ? wrongAt(['formatVersion']) : undefined;
}
