import type { Comparison } from '../domain/comparing/comparison';
import { comparisonDocument } from '../formats/comparison-document';
import { readComparison } from '../formats/read-comparison';
import type { StoredRecord } from '../platform/record-database';
import type { RecordKind } from './kept-state';

/** A comparison on this device. `hidesNames` stays here and goes into no file: a projector that is switched on again shows no names. */
export type KeptComparison = { readonly comparison: Comparison; readonly hidesNames?: true };

/** How a comparison is read from its record and written to it. */
export const comparisonRecords: RecordKind<KeptComparison> = {
  idOf: ({ comparison }) => comparison.id,
  read(raw: StoredRecord) {
    const read = readComparison(raw['document']);
    if (!read.ok) return { ok: false, unreadable: { id: raw.id, failure: read.failure, raw } };
    const { comparison } = read;
    if (comparison.id !== raw.id)
      return {
        ok: false,
        unreadable: {
          id: raw.id,
          failure: { kind: 'wrong-shape', place: 'id', expected: raw.id },
          raw,
        },
      };
    return {
      ok: true,
      kept: { comparison, ...(raw['hidesNames'] === true ? { hidesNames: true } : {}) },
    };
  },
  write: ({ comparison, hidesNames }) => ({
    id: comparison.id,
    document: comparisonDocument(comparison),
    ...(hidesNames === true ? { hidesNames } : {}),
  }),
};
