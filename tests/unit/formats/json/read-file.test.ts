import { describe, expect, it } from 'vitest';
import { fileLimits } from '../../../../src/formats/json/file-limits';
import { readFile, type FileFailure } from '../../../../src/formats/json/read-file';
import { documentOf } from '../../../support/document-of';

const json = JSON.stringify;

/** The text of a list in a list in a list, so many deep. */
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** An entry of a backup: a document without its envelope. */
function entryOf(instead: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { bank, assessment } = documentOf(instead);
  return { bank, assessment };
}

const backupOf = (...assessments: readonly unknown[]) => ({
  format: 'partnership-readiness/backup',
  formatVersion: 1,
  assessments,
});

function failureOf(text: string): FileFailure | undefined {
  const read = readFile(text);
  return read.ok ? undefined : read.failure;
}

describe('a file is refused', () => {
  it.each<[string, string, FileFailure]>([
    ['without a character', '', { kind: 'empty' }],
    ['with only spaces and lines', ' \n\t\r\n', { kind: 'empty' }],
    ['with only a byte order mark', '\uFEFF', { kind: 'empty' }],
    ['that is a letter', 'Dear colleagues,', { kind: 'not-json' }],
    ['that was cut off', json(documentOf()).slice(0, -1), { kind: 'not-json' }],
    ['with two byte order marks', `\uFEFF\uFEFF${json(documentOf())}`, { kind: 'not-json' }],
    ['that begins with 100,000 brackets', '['.repeat(100_000), { kind: 'not-json' }],
    ['that is 100,000 lists in each other', nested(100_000), { kind: 'too-deep' }],
    [
      'with an assessment that holds something too deep',
      `{"format":"partnership-readiness/assessment","formatVersion":1,"assessment":{"mood":${nested(31)}}}`,
      { kind: 'too-deep' },
    ],
    [
      'a backup that holds something too deep',
      `{"format":"partnership-readiness/backup","formatVersion":1,"assessments":${nested(32)}}`,
      { kind: 'too-deep' },
    ],
    [
      'a comparison that holds something too deep',
      `{"format":"partnership-readiness/comparison","formatVersion":1,"comparison":{"plan":${nested(31)}}}`,
      { kind: 'too-deep' },
    ],
    ['of another program and too deep', nested(33), { kind: 'too-deep' }],
    ['of another program and not too deep', nested(32), { kind: 'not-ours' }],
    ['that is a number', '7', { kind: 'not-ours' }],
    ['that is null', 'null', { kind: 'not-ours' }],
    ['that is a list of ours', json([documentOf()]), { kind: 'not-ours' }],
    ['of another program', json({ name: 'a-package', version: '1.0.0' }), { kind: 'not-ours' }],
    [
      'of a foreign format',
      json({ ...documentOf(), format: 'shopping/list' }),
      { kind: 'not-ours' },
    ],
    [
      'of a version that never was',
      json({ ...documentOf(), formatVersion: 0 }),
      { kind: 'wrong-shape', place: 'formatVersion', expected: { kind: 'format-version' } },
    ],
    [
      'a backup of a version that never was',
      json({ ...backupOf(), formatVersion: -1 }),
      { kind: 'wrong-shape', place: 'formatVersion', expected: { kind: 'format-version' } },
    ],
    [
      'of a newer version',
      json({ ...documentOf(), formatVersion: 2 }),
      { kind: 'newer-version', version: 2 },
    ],
    [
      'of a newer version in another shape',
      json({ format: 'partnership-readiness/assessment', formatVersion: 3, pages: [] }),
      { kind: 'newer-version', version: 3 },
    ],
    [
      'a backup of a newer version',
      json({ ...backupOf(entryOf()), formatVersion: 4 }),
      { kind: 'newer-version', version: 4 },
    ],
    [
      'with a length that is none',
      json(documentOf({ length: 'medium' })),
      {
        kind: 'wrong-shape',
        place: 'assessment > length',
        expected: { kind: 'one-of', values: ['quick', 'full'] },
      },
    ],
    [
      'with a day that is none',
      json(
        documentOf({
          plan: { startDate: '2026-02-30', updatedAt: '2026-11-22T11:00:00.000Z', actions: [] },
        }),
      ),
      {
        kind: 'wrong-shape',
        place: 'assessment > plan > startDate',
        expected: { kind: 'day' },
      },
    ],
    [
      'with a level that is none',
      json(documentOf({ answers: { 'gov-1': { level: 5 } } })),
      {
        kind: 'wrong-shape',
        place: 'assessment > answers > gov-1',
        expected: { kind: 'answer' },
      },
    ],
    [
      'with more answers than any bank has questions',
      json(
        documentOf({
          answers: Object.fromEntries(
            Array.from({ length: 501 }, (_, index) => [`q-${index}`, { level: 1 }]),
          ),
        }),
      ),
      {
        kind: 'wrong-shape',
        place: 'assessment > answers',
        expected: { kind: 'answers', most: 500 },
      },
    ],
    [
      'with no partner',
      json(documentOf({}, ['partner'])),
      {
        kind: 'wrong-shape',
        place: 'assessment > partner',
        expected: { kind: 'partner' },
      },
    ],
    [
      'without an assessment',
      json({ ...documentOf(), assessment: null }),
      { kind: 'wrong-shape', place: 'assessment', expected: { kind: 'assessment' } },
    ],
  ])('%s', (_what, text, failure) => {
    expect(failureOf(text)).toEqual(failure);
  });

  it('that is too large, before it is parsed', () => {
    expect(failureOf(' '.repeat(fileLimits.bytes + 1))).toEqual({
      kind: 'too-large',
      bytes: fileLimits.bytes + 1,
      most: fileLimits.bytes,
    });
    expect(failureOf(' '.repeat(fileLimits.bytes))).toEqual({ kind: 'empty' });
  });
});

describe('a file is read', () => {
  it.each<[string, string]>([
    ['with a byte order mark', `\uFEFF${json(documentOf())}`],
    ['with spaces and lines around it', `\r\n ${json(documentOf(), undefined, '\t')} \n`],
    [
      'with lines that end as on Windows',
      json(documentOf(), undefined, 2).replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_what, text) => {
    expect(readFile(text)).toStrictEqual({
      ok: true,
      documents: [documentOf()],
      comparisons: [],
      dropped: [],
    });
  });

  it('as deep as 32 levels', () => {
    const mood: unknown = JSON.parse(nested(30));
    expect(readFile(json(documentOf({ mood })))).toStrictEqual({
      ok: true,
      documents: [documentOf()],
      comparisons: [],
      dropped: ['assessment > mood'],
    });
  });

  it('and a key as long as a page is cut where it is named', () => {
    const long = 'k'.repeat(5000);
    expect(readFile(json(documentOf({ [long]: 1 })))).toMatchObject({
      ok: true,
      dropped: [`assessment > ${'k'.repeat(60)}…`],
    });
    expect(failureOf(json(documentOf({ answers: { [long]: { level: 1 } } })))).toMatchObject({
      kind: 'wrong-shape',
      place: `assessment > answers > ${'k'.repeat(60)}…`,
    });
  });

  it('and what it does not know is dropped and named', () => {
    const text = json({
      ...documentOf({ mood: 'bright', answers: { 'gov-1': { level: 1, colour: 'red' } } }),
      by: 'me',
    });
    expect(readFile(text)).toStrictEqual({
      ok: true,
      documents: [documentOf({ answers: { 'gov-1': { level: 1 } } })],
      comparisons: [],
      dropped: ['assessment > answers > gov-1 > colour', 'assessment > mood', 'by'],
    });
  });
});

describe('a backup', () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    [
      'of a newer version, whatever is in it',
      { formatVersion: 3, assessments: 'elsewhere' },
      { kind: 'newer-version', version: 3 },
    ],
    [
      'without a list',
      { assessments: 7 },
      { kind: 'wrong-shape', place: 'assessments', expected: { kind: 'assessments' } },
    ],
  ])('is refused %s', (_what, instead, failure) => {
    expect(failureOf(json({ ...backupOf(entryOf()), ...instead }))).toEqual(failure);
  });

  it('is read in its own order, an id that comes twice included', () => {
    const read = readFile(
      json(backupOf(entryOf({ id: 'b' }), entryOf({ id: 'a' }), entryOf({ id: 'b' }))),
    );
    expect(read.ok && read.documents.map(({ assessment }) => assessment.id)).toEqual([
      'b',
      'a',
      'b',
    ]);
  });

  it.each([1, 2, 3])('is refused whole for one bad entry, and names it: %d', (bad) => {
    const entries = [1, 2, 3].map((number) => entryOf(number === bad ? { partnership: 7 } : {}));
    expect(readFile(json(backupOf(...entries)))).toStrictEqual({
      ok: false,
      failure: {
        kind: 'wrong-shape',
        place: `assessments > ${bad} > assessment > partnership`,
        expected: { kind: 'name', most: 120 },
      },
    });
  });

  it.each<[string, unknown, string]>([
    ['without a bank', { assessment: documentOf()['assessment'] }, 'assessments > 2 > bank'],
    ['without anything', {}, 'assessments > 2 > bank'],
    [
      'that is not even an assessment',
      { ...entryOf(), assessment: [] },
      'assessments > 2 > assessment',
    ],
    ['that is nothing', null, 'assessments > 2'],
  ])('is refused for an entry %s', (_what, entry, place) => {
    expect(failureOf(json(backupOf(entryOf(), entry)))).toMatchObject({
      kind: 'wrong-shape',
      place,
    });
  });

  it('says which entry something was dropped from', () => {
    expect(readFile(json(backupOf(entryOf(), entryOf({ mood: 'bright' }))))).toMatchObject({
      ok: true,
      dropped: ['assessments > 2 > assessment > mood'],
    });
  });
});

const at = '2026-11-22T10:00:00.000Z';
const comparison = {
  id: 'c1',
  name: 'Autumn',
  createdAt: at,
  updatedAt: at,
  partners: [{ name: 'Wenlow', sector: 'voluntary', alias: 'Partner A', also: [] }],
  members: [{ assessment: 'a', round: 1 }],
};

describe('the comparisons of a backup', () => {
  const backupWith = (comparisons: unknown, instead: object = {}) =>
    json({ ...backupOf(entryOf()), comparisons, ...instead });

  it('are none where an older backup has no list of them', () => {
    expect(readFile(json(backupOf(entryOf())))).toMatchObject({
      ok: true,
      comparisons: [],
      dropped: [],
    });
  });

  it('are read in their own order', () => {
    expect(readFile(backupWith([{ ...comparison, id: 'c2' }, comparison]))).toMatchObject({
      ok: true,
      documents: [documentOf()],
      comparisons: [{ id: 'c2' }, comparison],
    });
  });

  it.each<[string, unknown, FileFailure]>([
    [
      'no list',
      { c1: comparison },
      { kind: 'wrong-shape', place: 'comparisons', expected: { kind: 'comparisons' } },
    ],
    [
      'one that is none',
      [comparison, null],
      { kind: 'wrong-shape', place: 'comparisons > 2', expected: { kind: 'comparison' } },
    ],
    [
      'one with a fault',
      [comparison, { ...comparison, members: [{ assessment: 'a', round: 0 }] }],
      {
        kind: 'wrong-shape',
        place: 'comparisons > 2 > members > 1 > round',
        expected: { kind: 'round', most: 99 },
      },
    ],
  ])('are refused with the whole backup for %s', (_what, comparisons, failure) => {
    expect(failureOf(backupWith(comparisons))).toEqual(failure);
  });

  it('lose what is not known, and that is said', () => {
    expect(readFile(backupWith([{ ...comparison, colour: 'red' }], { by: 'me' }))).toMatchObject({
      ok: true,
      comparisons: [comparison],
      dropped: ['comparisons > 1 > colour', 'by'],
    });
  });
});

describe('a comparison with its assessments', () => {
  const fileOf = (inside: object, outside: object = {}) =>
    json({
      format: 'partnership-readiness/comparison',
      formatVersion: 1,
      comparison: { ...comparison, ...inside },
      ...outside,
    });

  it('is read whole; a member without its assessment stays', () => {
    expect(readFile(fileOf({ assessments: [entryOf({ id: 'b' })] }))).toStrictEqual({
      ok: true,
      documents: [documentOf({ id: 'b' })],
      comparisons: [comparison],
      dropped: [],
    });
  });

  it.each<[string, string, FileFailure]>([
    [
      'of a newer version',
      fileOf({ members: 'elsewhere' }, { formatVersion: 3 }),
      { kind: 'newer-version', version: 3 },
    ],
    [
      'of a version that never was',
      fileOf({}, { formatVersion: 0 }),
      { kind: 'wrong-shape', place: 'formatVersion', expected: { kind: 'format-version' } },
    ],
    [
      'that has no comparison',
      fileOf({}, { comparison: [] }),
      { kind: 'wrong-shape', place: 'comparison', expected: { kind: 'comparison' } },
    ],
    [
      'with an alias that is none',
      fileOf({ partners: [{ ...comparison.partners[0], alias: 7 }] }),
      {
        kind: 'wrong-shape',
        place: 'comparison > partners > 1 > alias',
        expected: { kind: 'name', most: 120 },
      },
    ],
    [
      'with a member that comes twice',
      fileOf({ members: [...comparison.members, { assessment: 'a', round: 2 }] }),
      {
        kind: 'wrong-shape',
        place: 'comparison > members',
        expected: { kind: 'members', most: 10_000 },
      },
    ],
    [
      'with assessments that are no list',
      fileOf({ assessments: {} }),
      { kind: 'wrong-shape', place: 'comparison > assessments', expected: { kind: 'assessments' } },
    ],
    [
      'with an assessment that is none',
      fileOf({ assessments: [entryOf(), 7] }),
      {
        kind: 'wrong-shape',
        place: 'comparison > assessments > 2',
        expected: { kind: 'assessment' },
      },
    ],
    [
      'with an assessment with a fault',
      fileOf({ assessments: [entryOf(), entryOf(), entryOf({ length: 'medium' })] }),
      {
        kind: 'wrong-shape',
        place: 'comparison > assessments > 3 > assessment > length',
        expected: { kind: 'one-of', values: ['quick', 'full'] },
      },
    ],
    [
      'with an assessment without a bank',
      fileOf({ assessments: [{ assessment: entryOf()['assessment'] }] }),
      {
        kind: 'wrong-shape',
        place: 'comparison > assessments > 1 > bank',
        expected: { kind: 'bank' },
      },
    ],
  ])('is refused %s', (_what, text, failure) => {
    expect(failureOf(text)).toEqual(failure);
  });

  it('loses what is not known, and that is said', () => {
    const text = fileOf(
      {
        colour: 'red',
        members: [{ assessment: 'a', round: 1, seat: 4 }],
        assessments: [entryOf(), entryOf({ mood: 'bright' })],
      },
      { by: 'me' },
    );
    expect(readFile(text)).toMatchObject({
      ok: true,
      comparisons: [comparison],
      dropped: [
        'comparison > members > 1 > seat',
        'comparison > colour',
        'by',
        'comparison > assessments > 2 > assessment > mood',
      ],
    });
  });

  it('names at most twenty places of what it loses', () => {
    const read = readFile(
      fileOf({
        colour: 'red',
        assessments: Array.from({ length: 60 }, () => entryOf({ mood: 'bright' })),
      }),
    );
    expect(read.ok && read.dropped).toHaveLength(20);
  });
});

describe('entries that say their version', () => {
  const labelled = (entry: object, formatVersion: unknown = 1) => ({ formatVersion, ...entry });
  const backupWith = (assessments: readonly unknown[], comparisons: readonly unknown[] = []) =>
    json({ ...backupOf(...assessments), formatVersion: 2, comparisons });
  const fileWith = (...assessments: readonly unknown[]) =>
    json({
      format: 'partnership-readiness/comparison',
      formatVersion: 2,
      comparison: { ...comparison, assessments },
    });

  it('are read in a backup, and what is not known of them is named where it stands', () => {
    const text = backupWith(
      [labelled(entryOf()), labelled(entryOf({ mood: 'bright' }))],
      [labelled({ comparison: { ...comparison, colour: 'red' }, by: 'me' }, 2)],
    );
    expect(readFile(text)).toStrictEqual({
      ok: true,
      documents: [documentOf(), documentOf()],
      comparisons: [comparison],
      dropped: [
        'assessments > 2 > assessment > mood',
        'comparisons > 1 > comparison > colour',
        'comparisons > 1 > by',
      ],
    });
  });

  it('are read in a comparison', () => {
    expect(readFile(fileWith(labelled(entryOf())))).toStrictEqual({
      ok: true,
      documents: [documentOf()],
      comparisons: [comparison],
      dropped: [],
    });
  });

  it.each<[string, string, string]>([
    ['an assessment without one', backupWith([entryOf()]), 'assessments > 1 > formatVersion'],
    [
      'an assessment with one that never was',
      backupWith([labelled(entryOf()), labelled(entryOf(), 0)]),
      'assessments > 2 > formatVersion',
    ],
    [
      'an assessment with one that is no number',
      backupWith([labelled(entryOf(), 'first')]),
      'assessments > 1 > formatVersion',
    ],
    [
      'a comparison without one',
      backupWith([], [{ comparison }]),
      'comparisons > 1 > formatVersion',
    ],
    [
      'an assessment of a comparison without one',
      fileWith(labelled(entryOf()), entryOf()),
      'comparison > assessments > 2 > formatVersion',
    ],
  ])('are refused with the whole file for %s', (_what, text, place) => {
    expect(failureOf(text)).toEqual({
      kind: 'wrong-shape',
      place,
      expected: { kind: 'format-version' },
    });
  });

  it.each<[string, unknown, string]>([
    ['an entry that is none', null, 'comparisons > 1'],
    ['one without a comparison', labelled({}), 'comparisons > 1 > comparison'],
    [
      'a fault in a comparison',
      labelled({ comparison: { ...comparison, name: '' } }),
      'comparisons > 1 > comparison > name',
    ],
  ])('are refused with the whole backup for %s, named where it stands', (_what, entry, place) => {
    expect(failureOf(backupWith([], [entry]))).toMatchObject({ kind: 'wrong-shape', place });
  });

  it('stand beside a list of comparisons, without which the backup is refused', () => {
    const backup: unknown = JSON.parse(backupWith([]));
    expect(failureOf(json({ ...Object(backup), comparisons: undefined }))).toMatchObject({
      kind: 'wrong-shape',
      place: 'comparisons',
    });
  });
});

it('a file with more faults than can be listed is refused, not thrown', () => {
  const answers = Object.fromEntries(
    Array.from({ length: 200_000 }, (_, index) => [`a-${index}`, 0]),
  );
  expect(failureOf(json(documentOf({ answers })))).toMatchObject({ kind: 'wrong-shape' });
}, 60_000);
