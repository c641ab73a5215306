import { formatVersion, type AssessmentDocument } from './assessment-document';
import { backupFormat } from './backup-document';
import { fileLimits } from './file-limits';
import { droppedKeys } from './dropped-keys';
import { readAssessment, type ReadFailure } from './read-assessment';
import { assessmentFormat } from './assessment-document';
import { z } from './zod-without-eval';

/** Why a file was not opened. Each has its sentence in `file-failure-text`. */
export type FileFailure =
  | ReadFailure
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json' };

export type FileRead =
  /** `dropped`: places of keys that this program does not know, and so leaves out. */
  | { readonly ok: true; readonly documents: readonly AssessmentDocument[]; readonly dropped: readonly string[] }
  | { readonly ok: false; readonly failure: FileFailure };

const backupSchema = z.object({ format: z.literal(backupFormat), formatVersion: z.int(), assessments: z.array(z.looseObject({})) });

function refused(failure: FileFailure): FileRead {
  return { ok: false, failure };
}

function readOne(value: unknown): FileRead {
  const read = readAssessment(value);
  return read.ok ? { ok: true, documents: [read.document], dropped: droppedKeys(value, read.document) } : refused(read.failure);
}

/** Every assessment of a backup, or nothing: a file is taken whole or not at all. */
function readBackup({ formatVersion: version, assessments }: z.output<typeof backupSchema>): FileRead {
  if (version > formatVersion) return refused({ kind: 'newer-version', version });
  const documents: AssessmentDocument[] = [];
  const dropped: string[] = [];
  for (const [index, entry] of assessments.entries()) {
    const read = readOne({ ...entry, format: assessmentFormat, formatVersion: version });
    const place = `assessments > ${index + 1}`;
    if (!read.ok) return refused(read.failure.kind === 'wrong-shape' ? { ...read.failure, place: `${place} > ${read.failure.place}` } : read.failure);
    documents.push(...read.documents);
    dropped.push(...read.dropped.map((key) => `${place} > ${key}`));
  }
  return { ok: true, documents, dropped };
}

/**
 * Reads the text of a file that somebody opened: an assessment, or a backup with any number of them.
 * It never throws, and takes a file whole or not at all.
 */
export function readFile(text: string): FileRead {
  if (text.length > fileLimits.bytes) return refused({ kind: 'too-large', bytes: text.length });
  if (text.trim() === '') return refused({ kind: 'empty' });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused({ kind: 'not-json' });
  }
  const backup = backupSchema.safeParse(value);
  return backup.success ? readBackup(backup.data) : readOne(value);
}
