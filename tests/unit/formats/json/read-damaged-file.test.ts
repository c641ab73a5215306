import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../../../src/formats/json/backup-document';
import { writeComparison } from '../../../../src/formats/json/comparison-document';
import { importFailureText } from '../../../../src/wording/import-failure-text';
import { readFile, type FileRead } from '../../../../src/formats/json/read-file';
import { writeAssessment } from '../../../../src/formats/json/assessment-document';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import {
  arbitraryComparison,
  arbitraryComparisonWithAssessments,
} from '../../../support/arbitrary-comparison';
import { damagedFrom } from '../../../support/damaged-text';
import { documentOf } from '../../../support/document-of';

const bank = { id: 'made-up', version: '1.2.0' };
const file = arbitraryAssessment.map((assessment) => writeAssessment(assessment, bank));
const backup = fc
  .tuple(
    fc.array(arbitraryAssessment, { maxLength: 3 }),
    fc.array(arbitraryComparison, { maxLength: 2 }),
  )
  .map(([all, comparisons]) =>
    writeBackup(
      all.map((assessment) => ({ assessment, bank })),
      comparisons,
    ),
  );
const comparison = arbitraryComparisonWithAssessments.map(({ comparison: any, answered }) =>
  writeComparison(any, answered),
);

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures');
/** Files of earlier versions, which are migrated before they are checked. */
const earlier = fc.constantFrom(
  ...['comparison-v1.comparison.json', 'backup-v1.backup.json'].map((name) =>
    readFileSync(join(fixtures, name), 'utf8'),
  ),
);

const prototypeBefore = Reflect.ownKeys(Object.prototype);

/** What a person reads about a file: a sentence, or that it was opened. */
function saidAbout(text: string): string {
  const read = readFile(text);
  return read.ok ? 'It is opened.' : importFailureText({ of: 'file', why: read.failure });
}

/** Each thing that was read, as a file of its own; none of a file that was refused. */
function writtenFrom(read: FileRead): readonly string[] {
  return read.ok
    ? [
        ...read.documents.map(({ assessment, bank: answeredWith }) =>
          writeAssessment(assessment, answeredWith),
        ),
        ...read.comparisons.map((each) => writeComparison(each, [])),
      ]
    : [];
}

function expectNothingReached(): void {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore);
  expect(Reflect.has({}, 'polluted')).toBe(false);
  expect(Reflect.has([], 'polluted')).toBe(false);
}

describe('a damaged file', () => {
  it('never throws, ends in a sentence, and reaches no prototype', () => {
    fc.assert(
      fc.property(damagedFrom(fc.oneof(file, backup, comparison, earlier)), (text) => {
        expect(saidAbout(text)).toMatch(/^It (is|was|has) [^]+\.$/);
        expect(saidAbout(text)).not.toMatch(/undefined|NaN|\[object|something else/);
        expectNothingReached();
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('that is opened all the same is one that this program writes and reads again', () => {
    fc.assert(
      fc.property(damagedFrom(fc.oneof(file, comparison)), (text) => {
        const read = readFile(text);
        for (const written of writtenFrom(read)) {
          const again = readFile(written);
          expect(again).toMatchObject({ ok: true, dropped: [] });
          expect(writtenFrom(again)).toEqual([written]);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('is any text at all, and ends in a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json()),
        (text) => void expect(saidAbout(text)).toMatch(/^It (is|was|has) .+\.$/),
      ),
    );
  });

  it.each<[string, string]>([
    ['as the prototype itself', '{"__proto__":{"polluted":true},'],
    ['as a constructor', '{"constructor":{"prototype":{"polluted":true}},'],
  ])('with a key that reaches for prototypes is read without it: %s', (_where, nasty) => {
    const read = readFile(JSON.stringify(documentOf()).replaceAll('{"', `${nasty}"`));
    expect(read).toMatchObject({ ok: true, documents: [documentOf()] });
    expectNothingReached();
  });

  it('with an answer to ‘__proto__’ is read without it, and that is said', () => {
    const text = JSON.stringify(documentOf({ answers: { 'gov-1': { level: 1 } } })).replace(
      '{"gov-1"',
      '{"__proto__":{"level":4},"gov-1"',
    );
    const read = readFile(text);
    expect(read).toStrictEqual({
      ok: true,
      documents: [documentOf({ answers: { 'gov-1': { level: 1 } } })],
      comparisons: [],
      dropped: ['assessment > answers > __proto__'],
    });
    expectNothingReached();
  });
});
