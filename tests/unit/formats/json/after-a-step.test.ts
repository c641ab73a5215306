import { afterAll, describe, expect, it, vi } from 'vitest';
import type * as Migrations from '../../../../src/formats/json/migrations';
import { anAssessment } from '../../../support/assessment-builder';
import { documentOf } from '../../../support/document-of';

const migrations = '../../../../src/formats/json/migrations';

/** The program as it will be after one more step of assessments and one of comparisons: each shows how often it was taken. */
async function laterProgram() {
  vi.resetModules();
  vi.doMock(migrations, async (original) => {
    const real = await original<typeof Migrations>();
    const renames = (steps: readonly Migrations.Migration[], part: string, name: string) => [
      ...steps,
      {
        from: real.versionAfter(steps),
        migrate: (document: Migrations.JsonObject): Migrations.JsonObject => {
          const { [part]: given, ...rest } = document;
          if (!real.isObject(given)) return document;
          return { ...rest, [part]: { ...given, [name]: `${String(given[name])}, moved` } };
        },
      },
    ];
    return {
      ...real,
      assessmentSteps: renames(real.assessmentSteps, 'assessment', 'partnership'),
      comparisonSteps: renames(real.comparisonSteps, 'comparison', 'name'),
    };
  });
  const [
    { assessmentVersion },
    { comparisonVersion, writeComparison },
    { writeBackup },
    { readFile },
  ] = await Promise.all([
    import('../../../../src/formats/json/assessment-document'),
    import('../../../../src/formats/json/comparison-document'),
    import('../../../../src/formats/json/backup-document'),
    import('../../../../src/formats/json/read-file'),
  ]);
  return { assessmentVersion, comparisonVersion, writeComparison, writeBackup, readFile };
}

const { assessmentVersion, comparisonVersion, writeComparison, writeBackup, readFile } =
  await laterProgram();

afterAll(() => {
  vi.doUnmock(migrations);
  vi.resetModules();
});

const at = '2026-11-22T10:00:00.000Z';
const bank = { id: 'made-up', version: '1.2.0' };
const assessment = anAssessment({ partnership: 'Riverside' });
const comparison = {
  id: 'c1',
  name: 'Autumn',
  createdAt: at,
  updatedAt: at,
  partners: [],
  members: [{ assessment: assessment.id, round: 1 }],
};

/** The names of what was read, which say how many steps it took. */
function namesIn(file: unknown): unknown {
  const read = readFile(typeof file === 'string' ? file : JSON.stringify(file));
  if (!read.ok) return read.failure;
  return [
    ...read.documents.map((each) => each.assessment.partnership),
    ...read.comparisons.map(({ name }) => name),
    ...read.dropped,
  ];
}

const entry = { bank, assessment };
const backup = (formatVersion: number, assessments: unknown, comparisons: unknown) => ({
  format: 'partnership-readiness/backup',
  formatVersion,
  assessments,
  comparisons,
});
const comparisonFile = (formatVersion: number, assessments: unknown) => ({
  format: 'partnership-readiness/comparison',
  formatVersion,
  comparison: { ...comparison, assessments },
});

describe('after a step of an assessment and of a comparison', () => {
  it('a new backup is read as it was written', () => {
    expect(namesIn(writeBackup([entry], [comparison]))).toEqual(['Riverside', 'Autumn']);
  });

  it('a new comparison is read as it was written', () => {
    expect(namesIn(writeComparison(comparison, [entry]))).toEqual(['Riverside', 'Autumn']);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['an assessment', documentOf({ partnership: 'Riverside' }), ['Riverside, moved']],
    [
      'a backup without labels',
      backup(1, [entry], [comparison]),
      ['Riverside, moved', 'Autumn, moved'],
    ],
    [
      'a backup with entries of several versions',
      backup(
        2,
        [
          { formatVersion: 1, ...entry },
          { formatVersion: assessmentVersion, ...entry },
        ],
        [
          { formatVersion: 1, comparison },
          { formatVersion: comparisonVersion, comparison: { ...comparison, id: 'c2' } },
        ],
      ),
      ['Riverside, moved', 'Riverside', 'Autumn, moved', 'Autumn'],
    ],
    [
      'a comparison whose assessments have no labels',
      comparisonFile(1, [entry]),
      ['Riverside, moved', 'Autumn, moved'],
    ],
    [
      'a comparison of before whose assessments are of the present version',
      comparisonFile(2, [{ formatVersion: assessmentVersion, ...entry }]),
      ['Riverside', 'Autumn, moved'],
    ],
    [
      'a comparison of the present version with assessments of before',
      comparisonFile(comparisonVersion, [{ formatVersion: 1, ...entry }]),
      ['Riverside, moved', 'Autumn'],
    ],
  ])('%s takes each step once, and nothing is said to be left out', (_what, file, names) => {
    expect(namesIn(file)).toEqual(names);
  });

  it.each<[string, unknown]>([
    ['an assessment', { ...documentOf(), formatVersion: assessmentVersion + 1 }],
    ['an entry of a backup', backup(2, [{ formatVersion: assessmentVersion + 1, ...entry }], [])],
    [
      'an assessment in a comparison',
      comparisonFile(comparisonVersion, [{ formatVersion: assessmentVersion + 1, ...entry }]),
    ],
  ])('%s of a version to come is refused with the whole file', (_what, file) => {
    expect(namesIn(file)).toEqual({ kind: 'newer-version', version: assessmentVersion + 1 });
  });
});
