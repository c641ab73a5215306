import type { Comparison } from '../../domain/comparing/comparison';
import type { AssessmentDocument } from './assessment-document';
import { backupFormat } from './backup-document';
import { comparisonFormat } from './comparison-document';
import { droppedKeys, mostDropped } from './dropped-keys';
import { envelopeOf, versionFailure } from './envelope-of';
import { fileLimits } from './file-limits';
import { isNestedDeeperThan } from './is-nested-deeper-than';
import { readAssessment } from './read-assessment';
import type { ReadFailure } from './read-failure';
import { readComparison } from './read-comparison';
import { readEntries } from './read-entries';
import { readShape } from './read-shape';
import { z } from './zod-without-eval';

/** Why a file was not opened. `most`: the bytes that are taken at most. */
export type FileFailure =
  | ReadFailure
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-deep' };

export type FileRead =
  /** `dropped`: places of keys that this program does not know, and so leaves out. */
  | {
      readonly ok: true;
      readonly documents: readonly AssessmentDocument[];
      readonly comparisons: readonly Comparison[];
      readonly dropped: readonly string[];
    }
  | { readonly ok: false; readonly failure: FileFailure };

const backupEnvelope = envelopeOf(backupFormat);
const comparisonEnvelope = envelopeOf(comparisonFormat);
const list = z.array(z.unknown());
const comparisonObject = z.looseObject({});

function refused(failure: FileFailure): FileRead {
  return { ok: false, failure };
}

function opened(
  documents: readonly AssessmentDocument[],
  comparisons: readonly Comparison[],
  ...dropped: readonly (readonly string[])[]
): FileRead {
  return { ok: true, documents, comparisons, dropped: dropped.flat().slice(0, mostDropped) };
}

function readOne(value: unknown): FileRead {
  const read = readAssessment(value);
  return read.ok
    ? opened([read.document], [], droppedKeys(value, read.document))
    : refused(read.failure);
}

/** A comparison with its assessments, or nothing. An assessment that the file lacks stays a member's id. */
function readOneComparison(value: z.output<typeof comparisonEnvelope>): FileRead {
  const read = readComparison(value);
  if (!read.ok) return refused(read.failure);
  const inside = comparisonObject.safeParse(value['comparison']);
  const assessments = inside.success ? (inside.data['assessments'] ?? []) : [];
  const entries = readEntries(assessments, value.formatVersion, ['comparison', 'assessments']);
  if (!entries.ok) return refused(entries.failure);
  const taken = { format: 0, formatVersion: 0, comparison: { ...read.comparison, assessments: 0 } };
  return opened(entries.documents, [read.comparison], droppedKeys(value, taken), entries.dropped);
}

/** Every assessment and every comparison of a backup, or nothing: a file is taken whole or not at all. */
function readBackup(value: z.output<typeof backupEnvelope>): FileRead {
  const { formatVersion: version } = value;
  const wrongVersion = versionFailure(version);
  if (wrongVersion !== undefined) return refused(wrongVersion);
  const entries = readEntries(value['assessments'], version, ['assessments']);
  if (!entries.ok) return refused(entries.failure);
  // Backups of before there were comparisons have no list of them.
  const given = readShape(list, value['comparisons'] ?? [], ['comparisons']);
  if (!given.ok) return refused(given.failure);
  const comparisons: Comparison[] = [];
  for (const [index, comparison] of given.value.entries()) {
    const read = readComparison({ format: comparisonFormat, formatVersion: version, comparison }, [
      'comparisons',
      index,
    ]);
    if (!read.ok) return refused(read.failure);
    comparisons.push(read.comparison);
  }
  return opened(
    entries.documents,
    comparisons,
    droppedKeys(value, { format: 0, formatVersion: 0, assessments: 0, comparisons }),
    entries.dropped,
  );
}

/** Why a file of so many bytes is not opened; `undefined` when it is not too large. */
export function tooLarge(bytes: number): FileFailure | undefined {
  const most = fileLimits.bytes;
  return bytes > most ? { kind: 'too-large', bytes, most } : undefined;
}

/**
 * Reads the text of a file that somebody opened: an assessment, a comparison with its assessments, or a backup with any number of both.
 * It never throws, and takes a file whole or not at all.
 */
export function readFile(text: string): FileRead {
  const large = tooLarge(text.length);
  if (large !== undefined) return refused(large);
  if (text.trim() === '') return refused({ kind: 'empty' });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused({ kind: 'not-json' });
  }
  if (isNestedDeeperThan(value, fileLimits.nesting)) return refused({ kind: 'too-deep' });
  const backup = backupEnvelope.safeParse(value);
  if (backup.success) return readBackup(backup.data);
  const comparison = comparisonEnvelope.safeParse(value);
  return comparison.success ? readOneComparison(comparison.data) : readOne(value);
}
