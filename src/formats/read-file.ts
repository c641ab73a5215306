import { assessmentFormat, formatVersion, type AssessmentDocument } from './assessment-document';
import { backupFormat } from './backup-document';
import { fileLimits } from './file-limits';
import { droppedKeys } from './dropped-keys';
import { expectedAt } from './expected-at';
import { readAssessment, type ReadFailure } from './read-assessment';
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

const backupEnvelope = z.looseObject({ format: z.literal(backupFormat), formatVersion: z.int() });
const entries = z.array(z.unknown());
const entryShape = z.looseObject({});

function refused(failure: FileFailure): FileRead {
  return { ok: false, failure };
}

function readOne(value: unknown): FileRead {
  const read = readAssessment(value);
  return read.ok ? { ok: true, documents: [read.document], dropped: droppedKeys(value, read.document) } : refused(read.failure);
}

/** Every assessment of a backup, or nothing: a file is taken whole or not at all. Places count from 1. */
function readBackup(value: z.output<typeof backupEnvelope>): FileRead {
  const { formatVersion: version } = value;
  if (version > formatVersion) return refused({ kind: 'newer-version', version });
  const all = entries.safeParse(value['assessments']);
  if (!all.success) return refused({ kind: 'wrong-shape', place: 'assessments', expected: expectedAt(['assessments']) });
  const documents: AssessmentDocument[] = [];
  const dropped = [...droppedKeys(value, { format: 0, formatVersion: 0, assessments: 0 })];
  for (const [index, entry] of all.data.entries()) {
    const place = `assessments > ${index + 1}`;
    const shaped = entryShape.safeParse(entry);
    if (!shaped.success) return refused({ kind: 'wrong-shape', place, expected: expectedAt(['assessment']) });
    const read = readOne({ ...shaped.data, format: assessmentFormat, formatVersion: version });
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
  const backup = backupEnvelope.safeParse(value);
  return backup.success ? readBackup(backup.data) : readOne(value);
}
