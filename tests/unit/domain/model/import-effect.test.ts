import { describe, expect, it } from 'vitest';
import { importEffectOf, type ImportEffect } from '../../../../src/domain/model/import-effect';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { anAssessment } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';
import { turned } from '../../../support/turned-round';

const theirs = anAssessment({ answers: { 'gov-1': { level: 1, note: 'Minutes' } } });
const answered = anAssessment({ answers: { 'gov-1': { level: 2, note: 'Minutes' } } });
const later = { ...theirs, updatedAt: '2026-12-01T00:00:00.000Z' };
const earlier = { ...theirs, updatedAt: '2026-01-01T00:00:00.000Z' };
const bank = { id: 'made-up', version: '1.2.0' };

describe('an assessment that comes in', () => {
  it.each<[string, Assessment | undefined, typeof bank, ImportEffect]>([
    ['is new', undefined, bank, { kind: 'new' }],
    [
      'is new with an earlier minor version of the bank',
      undefined,
      { ...bank, version: '1.0.9' },
      { kind: 'new' },
    ],
    [
      'is new with a later minor version of the bank',
      undefined,
      { ...bank, version: '1.30.0' },
      { kind: 'new' },
    ],
    ['is here already', theirs, bank, { kind: 'already-here' }],
    [
      'is here already with its keys in another order',
      turned(theirs),
      bank,
      { kind: 'already-here' },
    ],
    [
      'differs in an answer',
      answered,
      bank,
      { kind: 'differs', mine: answered, differences: [{ kind: 'answers', count: 1 }] },
    ],
    [
      'differs in its dates alone, mine the later',
      later,
      bank,
      { kind: 'differs', mine: later, differences: [] },
    ],
    [
      'differs in its dates alone, mine the earlier',
      earlier,
      bank,
      { kind: 'differs', mine: earlier, differences: [] },
    ],
    [
      'is of another bank',
      undefined,
      { ...bank, id: 'working-apart' },
      { kind: 'other-bank', bank: { id: 'working-apart', version: '1.2.0' } },
    ],
    [
      'is of a later major version',
      undefined,
      { ...bank, version: '2.0.0' },
      { kind: 'other-bank', bank: { id: 'made-up', version: '2.0.0' } },
    ],
    [
      'is of an earlier major version',
      undefined,
      { ...bank, version: '0.9.0' },
      { kind: 'other-bank', bank: { id: 'made-up', version: '0.9.0' } },
    ],
    [
      'is of a major version that only begins the same',
      undefined,
      { ...bank, version: '12.0.0' },
      { kind: 'other-bank', bank: { id: 'made-up', version: '12.0.0' } },
    ],
    [
      'is of another bank, also where it is here',
      theirs,
      { ...bank, id: 'working-apart' },
      { kind: 'other-bank', bank: { id: 'working-apart', version: '1.2.0' } },
    ],
  ])('%s', (_what, mine, answeredWith, arrival) => {
    expect(importEffectOf(madeUpBank, mine, theirs, answeredWith)).toEqual(arrival);
  });
});
