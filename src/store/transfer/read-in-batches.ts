import { lastOf } from '../../domain/model/last-of';
import type { AssessmentDocument } from '../../formats/json/assessment-document';
import type { ItemContents } from '../../formats/item-contents';
import { readFileBytes, tooLarge } from '../../formats/json/read-file';
import { readBytes } from '../../platform/read-bytes';

/** Some of what the files hold, in their order: the first assessments of a file with many, or the rest of a file, which ends it. */
export type FilePart =
  { readonly more: readonly AssessmentDocument[] } | { readonly last: ItemContents };

/** The most assessments in a batch: so few that whoever gets it is done with it at once. */
const mostDocuments = 200;

/** The most that is read at a time; one file may have more bytes. */
const atOnce = { files: 20, bytes: 1_000_000 };

/** The files in groups to be read at a time. One by one, because a browser asks the disk before it knows a file's size. */
function* groupsOf(files: readonly File[]): Generator<readonly File[], void, undefined> {
  let group: File[] = [];
  let bytes = 0;
  for (const file of files) {
    if (group.length > 0 && (group.length === atOnce.files || bytes + file.size > atOnce.bytes)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(file);
    bytes += file.size;
  }
  if (group.length > 0) yield group;
}

async function foundIn(file: File): Promise<ItemContents> {
  const large = tooLarge(file.size);
  if (large !== undefined) return { ok: false, failure: { of: 'file', why: large } };
  try {
    const read = readFileBytes(await readBytes(file));
    return read.ok ? read : { ok: false, failure: { of: 'file', why: read.failure } };
  } catch {
    return { ok: false, failure: { of: 'file', why: { kind: 'unreadable' } } };
  }
}

function partsOf(found: ItemContents): readonly FilePart[] {
  if (!found.ok) return [{ last: found }];
  const { documents } = found;
  const before = Math.max(0, Math.ceil(documents.length / mostDocuments) - 1);
  const first = Array.from({ length: before }, (_, index) => ({
    more: documents.slice(index * mostDocuments, (index + 1) * mostDocuments),
  }));
  return [...first, { last: { ...found, documents: documents.slice(before * mostDocuments) } }];
}

function countIn(part: FilePart): number {
  if ('more' in part) return part.more.length;
  return part.last.ok ? part.last.documents.length : 0;
}

function batchesOf(parts: readonly FilePart[]): readonly (readonly FilePart[])[] {
  const batches: FilePart[][] = [];
  let count = 0;
  for (const part of parts) {
    count += countIn(part);
    const batch = lastOf(batches);
    if (batch !== undefined && count <= mostDocuments) batch.push(part);
    else {
      batches.push([part]);
      count = countIn(part);
    }
  }
  return batches;
}

/**
 * Reads and checks files, and gives what is in them in batches of 200 assessments at most, in the order of the files. It
 * never throws: a file that cannot be read ends in its failure.
 */
export async function* readInBatches(
  files: readonly File[],
): AsyncGenerator<readonly FilePart[], void, undefined> {
  for (const group of groupsOf(files)) {
    const found = await Promise.all(group.map(foundIn));
    yield* batchesOf(found.flatMap(partsOf));
  }
}
