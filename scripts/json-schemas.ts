import * as z from 'zod/mini';
import { backupFormat, backupVersion } from '../src/formats/json/backup-document.ts';
import { comparisonFormat, comparisonVersion } from '../src/formats/json/comparison-document.ts';
import { comparisonSchema } from '../src/formats/json/comparison-schema.ts';
import { documentSchema } from '../src/formats/json/read-assessment.ts';

const entries = z.array(z.omit(documentSchema, { format: true }));
const comparison = z.object({
  format: z.literal(comparisonFormat),
  formatVersion: z.literal(comparisonVersion),
  comparison: z.extend(comparisonSchema, { assessments: z.exactOptional(entries) }),
});
const backup = z.object({
  format: z.literal(backupFormat),
  formatVersion: z.literal(backupVersion),
  assessments: entries,
  comparisons: z.array(
    z.object({ formatVersion: z.literal(comparisonVersion), comparison: comparisonSchema }),
  ),
});

/** The JSON Schemas of the files, by the name under docs/, as text. Made from the shapes that the program reads with. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const textOf = (schema: z.ZodMiniType, title: string) =>
    `${JSON.stringify({ title, ...z.toJSONSchema(schema, { unrepresentable: 'any' }) }, null, 2)}\n`;
  return {
    'assessment.schema.json': textOf(documentSchema, 'An assessment (.assessment.json)'),
    'comparison.schema.json': textOf(
      comparison,
      'A comparison with its assessments (.comparison.json)',
    ),
    'backup.schema.json': textOf(backup, 'Everything on a device (.backup.json)'),
  };
}
