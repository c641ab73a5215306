import type { Comparison } from '../../domain/model/comparison';
import { comparisonDocument } from '../../formats/json/comparison-document';
import { readComparison } from '../../formats/json/read-comparison';
import { textOfKey, type RawRecord } from '../../platform/raw-record';
import type { RecordKind } from './record-state';

/** A comparison on this device. `hidesNames` stays here and goes into no file: a projector that is switched on again shows no names. */
export type ComparisonRecord = { readonly comparison: Comparison; readonly hidesNames?: true };

/** How a comparison is read from its record and written to it. */
export const comparisonRecords: RecordKind<ComparisonRecord> = {
  idOf: ({ comparison }) => comparison.id,
  read(raw: RawRecord) {
    const id = textOfKey(raw);
    const read = readComparison(raw['document']);
    if (!read.ok) return { ok: false, unreadable: { id, failure: read.failure, raw } };
    const { comparison } = read;
    if (comparison.id !== raw.id)
      return {
        ok: false,
        unreadable: {
          id,
          failure: { kind: 'wrong-shape', place: 'id', expected: { kind: 'this-id', id } },
          raw,
        },
      };
    return {
      ok: true,
      record: { comparison, ...(raw['hidesNames'] === true ? { hidesNames: true } : {}) },
    };
  },
  write: ({ comparison, hidesNames }) => ({
    id: comparison.id,
    document: comparisonDocument(comparison),
    ...(hidesNames === true ? { hidesNames } : {}),
  }),
};
