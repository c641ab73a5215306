import { expect, it } from 'vitest';
import {
  comparisonRecords,
  type ComparisonRecord,
} from '../../../../src/store/records/comparison-record';

const record: ComparisonRecord = {
  comparison: {
    id: 'c1',
    name: 'Riverside, autumn workshop',
    createdAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:24:00.000Z',
    partners: [
      {
        name: 'Wenlow Carers Circle',
        sector: 'voluntary',
        alias: 'Partner A',
        also: ['Wenlow Carers'],
      },
    ],
    members: [
      { assessment: 'a1', round: 1 },
      { assessment: 'a2', round: 2, leftOut: true },
    ],
  },
};

it('writes a comparison so that it is read as the same, and hidden names with it', () => {
  for (const each of [record, { ...record, hidesNames: true as const }]) {
    expect(comparisonRecords.read(comparisonRecords.write(each))).toEqual({
      ok: true,
      record: each,
    });
  }
});

it.each([
  [
    'damaged',
    {
      id: 'c1',
      document: { format: 'partnership-readiness/comparison', formatVersion: 1, comparison: 7 },
    },
    'wrong-shape',
  ],
  [
    'of a newer version',
    { id: 'c1', document: { format: 'partnership-readiness/comparison', formatVersion: 99 } },
    'newer-version',
  ],
  ['something else', { id: 'c1', document: 'text' }, 'not-ours'],
  [
    'under another id than its own',
    { ...comparisonRecords.write(record), id: 'c2' },
    'wrong-shape',
  ],
])('keeps a record aside that is %s', (_what, raw, kind) => {
  expect(comparisonRecords.read(raw)).toMatchObject({
    ok: false,
    unreadable: { id: raw.id, raw, failure: { kind } },
  });
});
