import type { Comparison } from '../../domain/model/comparison';
import { assessmentFormat, type AssessmentDocument } from './assessment-document';
import { backupFormat } from './backup-document';
import { comparisonFormat } from './comparison-document';
import { droppedKeys, mostDropped } from './dropped-keys';
import { fileLimits } from './file-limits';
import { isNestedDeeperThan } from './is-nested-deeper-than';
import { backupSteps, isObject, type JsonObject } from './migrations';
import { openDocument } from './open-document';
import { openAssessment } from './read-assessment';
import { openComparison } from './read-comparison';
import { readEntries, type PartRead } from './read-entries';
import type { ReadFailure } from './read-failure';
import { textOfBytes } from './text-of-bytes';

/** Why a file was not opened. `most`: the bytes that are taken at most. */
export type FileFailure =
  | ReadFailure
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'empty' }
  /** A backup that holds nothing. */
  | { readonly kind: 'nothing-in-it' }
  | { readonly kind: 'zip' }
  /** Not text, or text of which nobody can say which letters were meant. */
  | { readonly kind: 'other-encoding' }
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

function refused(failure: FileFailure): FileRead {
  return { ok: false, failure };
}

function taken(
  documents: readonly AssessmentDocument[],
  comparisons: readonly Comparison[],
  ...dropped: readonly (readonly string[])[]
): FileRead {
  return { ok: true, documents, comparisons, dropped: dropped.flat().slice(0, mostDropped) };
}

function readOne(value: unknown): FileRead {
  const read = openAssessment(value);
  return read.ok
    ? taken([read.document], [], droppedKeys(read.given, read.document))
    : refused(read.failure);
}

function readAssessmentEntry(
  entry: JsonObject,
  at: readonly PropertyKey[],
  most: number,
): PartRead<AssessmentDocument> {
  const read = openAssessment({ ...entry, format: assessmentFormat }, at);
  if (!read.ok) return read;
  const { document, given } = read;
  return { ok: true, taken: document, dropped: droppedKeys(given, document, { at, most }) };
}

/** A comparison with its assessments, or nothing. An assessment that the file lacks stays a member's id. */
function readOneComparison(value: unknown): FileRead {
  const read = openComparison(value);
  if (!read.ok) return refused(read.failure);
  const { comparison, given } = read;
  const inside = isObject(given['comparison']) ? given['comparison'] : {};
  const entries = readEntries(
    inside['assessments'] ?? [],
    ['comparison', 'assessments'],
    readAssessmentEntry,
  );
  if (!entries.ok) return refused(entries.failure);
  const known = { format: 0, formatVersion: 0, comparison: { ...comparison, assessments: 0 } };
  return taken(entries.taken, [comparison], droppedKeys(given, known), entries.dropped);
}

/** Every assessment and every comparison of a backup, or nothing: a file is taken whole or not at all. */
function readBackup(value: unknown): FileRead {
  const opened = openDocument(value, { format: backupFormat, steps: backupSteps });
  if (!opened.ok) return refused(opened.failure);
  const { document, from } = opened;
  const assessments = readEntries(document['assessments'], ['assessments'], readAssessmentEntry);
  if (!assessments.ok) return refused(assessments.failure);
  const comparisons = readEntries(
    document['comparisons'],
    ['comparisons'],
    (entry, at, most): PartRead<Comparison> => {
      // In a backup of version 1 a comparison stands in the list itself, and places name it there.
      const inside = from === 1 ? at : [...at, 'comparison'];
      const read = openComparison({ ...entry, format: comparisonFormat }, at, inside);
      if (!read.ok) return read;
      const { comparison, given } = read;
      const dropped = [
        ...droppedKeys(given['comparison'], comparison, { at: inside, most }),
        ...droppedKeys(given, { format: 0, formatVersion: 0, comparison: 0 }, { at, most }),
      ];
      return { ok: true, taken: comparison, dropped };
    },
  );
  if (!comparisons.ok) return refused(comparisons.failure);
  if (assessments.taken.length + comparisons.taken.length === 0)
    return refused({ kind: 'nothing-in-it' });
  const known = { format: 0, formatVersion: 0, assessments: 0, comparisons: 0 };
  return taken(
    assessments.taken,
    comparisons.taken,
    assessments.dropped,
    comparisons.dropped,
    droppedKeys(document, known),
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
  switch (isObject(value) ? value['format'] : undefined) {
    case backupFormat:
      return readBackup(value);
    case comparisonFormat:
      return readOneComparison(value);
    default:
      return readOne(value);
  }
}

const beginningOfZip = [0x50, 0x4b, 0x03, 0x04];

/** The same for the bytes of a file, whatever program saved it last. */
export function readFileBytes(bytes: Uint8Array): FileRead {
  if (beginningOfZip.every((byte, index) => bytes[index] === byte)) return refused({ kind: 'zip' });
  const text = textOfBytes(bytes);
  return text === undefined ? refused({ kind: 'other-encoding' }) : readFile(text);
}
