import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatVersion, writeAssessment } from '../../../../src/formats/json/assessment-document';
import { writeComparison } from '../../../../src/formats/json/comparison-document';
import {
  migrateDocument,
  migrations,
  type Migration,
} from '../../../../src/formats/json/migrate-document';
import { readFile } from '../../../../src/formats/json/read-file';
import { documentOf } from '../../../support/document-of';

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures');
const versions = Array.from({ length: formatVersion }, (_, index) => index + 1);
const sampleOf = (version: number) =>
  readFileSync(join(fixtures, `assessment-v${version}.assessment.json`), 'utf8');
const parsed = (text: string): unknown => JSON.parse(text);

const before = ({ from }: Migration) => join(fixtures, 'migrations', `${from}-before.json`);
const after = ({ from }: Migration) => join(fixtures, 'migrations', `${from}-after.json`);
const sample = (path: string): Record<string, unknown> => ({
  ...Object(parsed(readFileSync(path, 'utf8'))),
});

/** The samples that these steps should have, and that are not there. */
const missing = (steps: readonly Migration[]) =>
  steps.flatMap((step) => [before(step), after(step)]).filter((path) => !existsSync(path));

describe('a file of version', () => {
  it.each(versions)('%d has a sample, and is read with nothing dropped', (version) => {
    expect(parsed(sampleOf(version))).toMatchObject({ formatVersion: version });
    expect(readFile(sampleOf(version))).toMatchObject({
      ok: true,
      documents: [{ formatVersion }],
      dropped: [],
    });
  });

  it('1 is read with all that it holds', () => {
    expect(readFile(sampleOf(1))).toMatchObject({
      documents: [
        {
          bank: { id: 'working-together', version: '1.0.0' },
          assessment: {
            answers: {
              'gov-1': { level: 3, basis: 'seen', note: 'Joint board minutes, September' },
              'gov-2': { answer: 'dont-know' },
              'gov-6': { answer: 'not-applicable' },
            },
            targets: { roles: 2, governance: 4 },
            plan: {
              startDate: '2026-11-23',
              actions: [
                {
                  origin: { question: 'gov-2', action: 'find-out' },
                  due: { date: '2026-12-23' },
                  status: 'started',
                },
                { id: 'own-1', due: {} },
              ],
            },
            asks: ['SYS-1'],
            otherPartners: ['Wenlow Carers'],
            example: true,
          },
        },
      ],
    });
  });

  it('that is the present one is written again as the same bytes', () => {
    const read = readFile(sampleOf(formatVersion));
    expect(
      read.ok && read.documents.map(({ assessment, bank }) => writeAssessment(assessment, bank)),
    ).toEqual([sampleOf(formatVersion)]);
  });
});

describe('a comparison of version', () => {
  const comparisonOf = (version: number) =>
    readFileSync(join(fixtures, `comparison-v${version}.comparison.json`), 'utf8');

  it.each(versions)('%d has a sample, and is read with nothing dropped', (version) => {
    expect(parsed(comparisonOf(version))).toMatchObject({ formatVersion: version });
    expect(readFile(comparisonOf(version))).toMatchObject({
      ok: true,
      documents: [
        { assessment: { id: 'a-chair' } },
        { assessment: { respondent: { kind: 'consensus' } } },
      ],
      comparisons: [
        {
          partners: [
            { alias: 'Partner A', also: ['Riverside Hospitals'], sectorChosen: true },
            { alias: 'Partner B', also: [] },
          ],
          members: [
            { assessment: 'a-chair', round: 1 },
            { assessment: 'a-agreed', round: 2 },
            { assessment: 'a-elsewhere', round: 1, leftOut: true },
          ],
          targets: { governance: 4 },
          plan: { actions: [{ id: 'own-1' }] },
          asks: ['SYS-1'],
        },
      ],
      dropped: [],
    });
  });

  it('that is the present one is written again as the same bytes', () => {
    const read = readFile(comparisonOf(formatVersion));
    expect(
      read.ok && read.comparisons.map((comparison) => writeComparison(comparison, read.documents)),
    ).toEqual([comparisonOf(formatVersion)]);
  });
});

describe('the steps', () => {
  it('lead from every version to the next, in order', () => {
    expect(migrations.map(({ from }) => from)).toEqual(versions.slice(0, -1));
  });

  it('have a sample before and after each', () => {
    expect(missing(migrations)).toEqual([]);
  });

  it('are found out when they have none', () => {
    expect(
      missing([{ from: 900, migrate: (document) => document }]).map((path) =>
        path.replace(/^.*[\\/]/, ''),
      ),
    ).toEqual(['900-before.json', '900-after.json']);
  });

  it('make of each sample before the one after', () => {
    for (const step of migrations) {
      expect(sample(before(step))).toMatchObject({ formatVersion: step.from });
      expect({ ...step.migrate(sample(before(step))), formatVersion: step.from + 1 }).toEqual(
        sample(after(step)),
      );
    }
  });

  it('leave a document of the present version as it is', () => {
    const document = documentOf({ mood: 'bright' });
    expect(migrateDocument(document, formatVersion)).toEqual(documentOf({ mood: 'bright' }));
  });
});
