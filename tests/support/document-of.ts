import { anAssessment } from './assessment-builder';

/** The document of an assessment as a file holds it, before anyone has checked it: with other values, and with keys removed. */
export function documentOf(
  instead: Readonly<Record<string, unknown>> = {},
  without: readonly string[] = [],
): Record<string, unknown> {
  const assessment: Record<string, unknown> = { ...anAssessment(), ...instead };
  for (const key of without) Reflect.deleteProperty(assessment, key);
  return {
    format: 'partnership-readiness/assessment',
    formatVersion: 1,
    bank: { id: 'made-up', version: '1.2.0' },
    assessment,
  };
}
