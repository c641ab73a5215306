import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessmentVersion,
  writeAssessment,
} from '../../../../src/formats/json/assessment-document';
import { backupVersion, writeBackup } from '../../../../src/formats/json/backup-document';
import {
  comparisonVersion,
  writeComparison,
} from '../../../../src/formats/json/comparison-document';
import {
  assessmentSteps,
  backupSteps,
  comparisonSteps,
  migrateDocument,
  type Migration,
} from '../../../../src/formats/json/migrations';
import { readFile, type FileRead } from '../../../../src/formats/json/read-file';
import { documentOf } from '../../../support/document-of';

type Whole = Extract<FileRead, { ok: true }>;
type Format = {
  readonly name: string;
  readonly version: number;
  readonly steps: readonly Migration[];
  /** What was read of a file of this format, as that file again. */
  readonly written: (read: Whole) => readonly string[];
};

const formats: readonly Format[] = [
  {
    name: 'assessment',
    version: assessmentVersion,
    steps: assessmentSteps,
    written: ({ documents }) =>
      documents.map(({ assessment, bank }) => writeAssessment(assessment, bank)),
  },
  {
    name: 'comparison',
    version: comparisonVersion,
    steps: comparisonSteps,
    written: ({ comparisons, documents }) =>
      comparisons.map((comparison) => writeComparison(comparison, documents)),
  },
  {
    name: 'backup',
    version: backupVersion,
    steps: backupSteps,
    written: ({ comparisons, documents }) => [writeBackup(documents, comparisons)],
  },
];

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures');
const versionsTo = (version: number) => Array.from({ length: version }, (_, index) => index + 1);
const samplePath = (name: string, version: number) =>
  join(fixtures, `${name}-v${version}.${name}.json`);
const sampleOf = (name: string, version: number) => readFileSync(samplePath(name, version), 'utf8');
function parsed(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object') throw new Error('The sample holds no object.');
  return { ...value };
}
const every = formats.flatMap(({ name, version }) =>
  versionsTo(version).map((each) => [name, each] as const),
);

/** What every sample of an assessment holds. */
const wholeAssessment = {
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
};

/** What every sample of a comparison holds, with its assessments. */
const wholeComparison = {
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
};
const compared = [
  { assessment: { id: 'a-chair' } },
  { assessment: { respondent: { kind: 'consensus' } } },
];

describe('a file of every version', () => {
  it.each(every)('has a sample, and is read with nothing dropped: %s %d', (name, version) => {
    expect(parsed(sampleOf(name, version))).toMatchObject({
      format: `partnership-readiness/${name}`,
      formatVersion: version,
    });
    expect(readFile(sampleOf(name, version))).toMatchObject({ ok: true, dropped: [] });
  });

  it.each(versionsTo(assessmentVersion))(
    'is read with all that it holds: assessment %d',
    (version) => {
      expect(readFile(sampleOf('assessment', version))).toMatchObject({
        documents: [{ formatVersion: assessmentVersion, ...wholeAssessment }],
        comparisons: [],
      });
    },
  );

  it.each(versionsTo(comparisonVersion))(
    'is read with all that it holds: comparison %d',
    (version) => {
      expect(readFile(sampleOf('comparison', version))).toMatchObject({
        documents: compared,
        comparisons: [wholeComparison],
      });
    },
  );

  it.each(versionsTo(backupVersion))('is read with all that it holds: backup %d', (version) => {
    const [consensus, chair] = [...compared].reverse();
    expect(readFile(sampleOf('backup', version))).toMatchObject({
      documents: [wholeAssessment, consensus, chair],
      comparisons: [wholeComparison],
    });
  });

  it.each(formats.map((format) => [format.name, format] as const))(
    'that is the present one is written again as the same bytes: %s',
    (name, { version, written }) => {
      const read = readFile(sampleOf(name, version));
      expect(read.ok && written(read)).toEqual([sampleOf(name, version)]);
    },
  );

  it('is read as the same comparisons and assessments as one of the present version', () => {
    for (const { name, version } of formats)
      for (const earlier of versionsTo(version))
        expect(readFile(sampleOf(name, earlier))).toEqual(readFile(sampleOf(name, version)));
  });
});

describe.each(formats.map((format) => [format.name, format] as const))(
  'the steps of a format: %s',
  (name, { version, steps }) => {
    const before = ({ from }: Migration) =>
      join(fixtures, 'migrations', `${name}-${from}-before.json`);
    const after = ({ from }: Migration) =>
      join(fixtures, 'migrations', `${name}-${from}-after.json`);
    const sample = (path: string) => parsed(readFileSync(path, 'utf8'));
    /** The samples that these steps should have, and that are not there. */
    const missing = (all: readonly Migration[]) =>
      all.flatMap((step) => [before(step), after(step)]).filter((path) => !existsSync(path));

    it('lead from every version to the next, in order', () => {
      expect(steps.map(({ from }) => from)).toEqual(versionsTo(version).slice(0, -1));
    });

    it('have a sample before and after each', () => {
      expect(missing(steps)).toEqual([]);
    });

    it('are found out when they have none', () => {
      expect(
        missing([{ from: 900, migrate: (document) => document }]).map((path) =>
          path.replace(/^.*[\\/]/, ''),
        ),
      ).toEqual([`${name}-900-before.json`, `${name}-900-after.json`]);
    });

    it('make of each sample before the one after', () => {
      for (const step of steps) {
        expect(sample(before(step))).toMatchObject({ formatVersion: step.from });
        expect(migrateDocument(sample(before(step)), step.from, [step])).toEqual(
          sample(after(step)),
        );
      }
    });

    it('leave a document of the present version as it is', () => {
      const document = documentOf({ mood: 'bright' });
      expect(migrateDocument(document, version, steps)).toEqual(documentOf({ mood: 'bright' }));
    });

    it('take anything, and never throw', () => {
      const anything = fc.jsonValue();
      const likeOurs = fc.dictionary(
        fc.constantFrom('comparison', 'comparisons', 'assessment', 'assessments', '__proto__'),
        fc.oneof(anything, fc.array(anything), fc.dictionary(fc.constant('assessments'), anything)),
      );
      fc.assert(
        fc.property(likeOurs, (document) => {
          expect(migrateDocument({ ...document }, 1, steps)).toBeTypeOf('object');
        }),
      );
    });
  },
);
