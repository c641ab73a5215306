import { mostDropped } from './dropped-keys';
import { isObject, type JsonObject } from './migrations';
import type { ReadFailure } from './read-failure';
import { readShape, wrongAt } from './read-shape';
import { z } from './zod-without-eval';

/** What was taken of a part of a file, with the places of what was left out of it; or its first fault. */
export type PartRead<Taken> =
  | { readonly ok: true; readonly taken: Taken; readonly dropped: readonly string[] }
  | { readonly ok: false; readonly failure: ReadFailure };

const list = z.array(z.unknown());

/**
 * Every entry of a list in a file, or the first fault in it. An entry is a document of its own format with its version, and
 * without the format's name. An empty list gives none.
 *
 * @param at where the list stands in the file
 * @param readEntry reads one at its place, and names so many places of what it leaves out at most
 */
export function readEntries<Taken>(
  value: unknown,
  at: readonly PropertyKey[],
  readEntry: (entry: JsonObject, at: readonly PropertyKey[], most: number) => PartRead<Taken>,
): PartRead<readonly Taken[]> {
  const all = readShape(list, value, at);
  if (!all.ok) return all;
  const taken: Taken[] = [];
  const dropped: string[] = [];
  for (const [index, entry] of all.value.entries()) {
    const place = [...at, index];
    if (!isObject(entry)) return { ok: false, failure: wrongAt(place) };
    const read = readEntry(entry, place, mostDropped - dropped.length);
    if (!read.ok) {
      // Of what says that an entry is ours, its version alone stands in the file.
      const { failure } = read;
      return failure.kind === 'not-ours'
        ? { ok: false, failure: wrongAt([...place, 'formatVersion']) }
        : read;
    }
    taken.push(read.taken);
    dropped.push(...read.dropped);
  }
  return { ok: true, taken, dropped };
}
