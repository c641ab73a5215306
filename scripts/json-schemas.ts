import * as z from 'zod/mini';
import { backupFormat } from '../src/formats/backup-document.ts';
import { documentSchema } from '../src/formats/read-assessment.ts';

const backup = z.object({ format: z.literal(backupFormat), formatVersion: z.literal(1), assessments: z.array(z.pick(documentSchema, { bank: true, assessment: true })) });

/** The JSON Schemas of the files, by the name under docs/, as text. Made from the shapes that the program reads with. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const textOf = (schema: z.ZodMiniType, title: string) => `${JSON.stringify({ title, ...z.toJSONSchema(schema, { unrepresentable: 'any' }) }, null, 2)}\n`;
  return {
    'assessment.schema.json': textOf(documentSchema, 'An assessment (.assessment.json)'),
    'backup.schema.json': textOf(backup, 'Everything on a device (.backup.json)'),
  };
}
